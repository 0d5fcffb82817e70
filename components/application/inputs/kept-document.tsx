import { Disclosure } from "@/components/review/disclosure";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { textLinkLook } from "@/components/ui/text-link";
import type { Answer, DocumentValue } from "@/lib/forms/answer";
import { documentTexts, sizeText } from "@/lib/texts/ja/documents";
import { cancelWord } from "@/lib/texts/ja/form";

/** The file in an answer, if it is one. */
export const documentIn = (answer: Answer | null): DocumentValue | null => {
  const value = answer !== null && "value" in answer ? answer.value : null;
  return typeof value === "object" && value !== null && "fileId" in value ? value : null;
};

interface DownloadLinkProps {
  readonly id: string;
  readonly name: string;
  readonly word?: string;
}

/** The way to a kept file's bytes; it is saved, never opened here. */
export const DownloadLink = ({ id, name, word = documentTexts.download }: DownloadLinkProps) => (
  <a href={`/api/files/${id}`} download className={textLinkLook} aria-label={documentTexts.downloadOf(name)}>
    {word}
  </a>
);

interface KeptDocumentProps {
  readonly label: string;
  readonly document: DocumentValue;
  readonly onTake?: () => void;
}

const Question = ({
  name,
  onYes,
  onNo,
}: {
  readonly name: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) => (
  <>
    <p className="measure">{documentTexts.takeQuestion(name)}</p>
    <div className="flex flex-wrap gap-3">
      <Button look="secondary" onClick={onYes}>
        {documentTexts.takeYes}
      </Button>
      <Button look="quiet" onClick={onNo}>
        {cancelWord}
      </Button>
    </div>
  </>
);

/** The file that stands in a field; `onTake` takes it out, after one more question. */
export const KeptDocument = ({ label, document: { fileId, name, size }, onTake }: KeptDocumentProps) => {
  const file = (
    <div className="flex min-h-12 min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
      <span className="flex min-w-0 gap-2 font-700">
        <span className="text-success-2">
          <Icon name="check" label={documentTexts.current} />
        </span>
        <span className="min-w-0 wrap-anywhere">
          {name}（{sizeText(size)}）
        </span>
      </span>
      <DownloadLink id={fileId} name={name} />
    </div>
  );
  return onTake === undefined ? (
    file
  ) : (
    <Disclosure word={documentTexts.take} name={documentTexts.takeOf(label)} look="quiet" beside={file}>
      {(close) => <Question name={name} onYes={onTake} onNo={close} />}
    </Disclosure>
  );
};
