import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { textLinkLook } from "@/components/ui/text-link";
import type { Answer, DocumentValue } from "@/lib/forms/answer";
import { documentTexts, sizeText } from "@/lib/texts/ja/documents";

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

/** The file that stands in a field. */
export const KeptDocument = ({ label, document: { fileId, name, size }, onTake }: KeptDocumentProps) => (
  <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
    <span className="flex min-w-0 gap-2 font-700">
      <span className="text-success-2">
        <Icon name="check" label={documentTexts.current} />
      </span>
      <span className="min-w-0 wrap-anywhere">
        {name}（{sizeText(size)}）
      </span>
    </span>
    <DownloadLink id={fileId} name={name} />
    {onTake !== undefined && (
      <Button look="quiet" aria-label={documentTexts.takeOf(label)} onClick={onTake}>
        {documentTexts.take}
      </Button>
    )}
  </div>
);
