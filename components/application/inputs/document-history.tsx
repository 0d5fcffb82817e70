import { useLive } from "@/components/application/application-context";
import type { SentDocument } from "@/lib/domain/files/document";
import type { Field } from "@/lib/forms/catalogue";
import { momentText } from "@/lib/texts/ja/dates";
import { documentTexts, refusalText, sizeText } from "@/lib/texts/ja/documents";
import { documentIn, DownloadLink } from "./kept-document";

const Originals = ({ photos }: Pick<SentDocument, "photos">) => (
  <span className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-170">
    {documentTexts.originals}
    {photos.map(({ id, name }) => (
      <DownloadLink key={id} id={id} name={name} word={name} />
    ))}
  </span>
);

/** What was sent for a field before, by whom, with the photographs it was made of. */
export const DocumentHistory = ({ field }: { readonly field: Field }) => {
  const { state } = useLive();
  const currentId = documentIn(state.fields[field.key]?.answer ?? null)?.fileId ?? null;
  const settled = state.documents.filter(
    (each) => each.field === field.key && (each.status === "kept" || each.status === "refused"),
  );
  if (settled.every(({ id, photos }) => id === currentId && photos.length === 0)) return null;
  return (
    <details>
      <summary className="cursor-pointer text-blue-1000 underline underline-offset-4">
        {documentTexts.history(settled.length)}
      </summary>
      <ul className="grid gap-3 pt-3">
        {settled.map(({ id, name, size, status, refusal, photos, by, at }) => (
          <li key={id} className="grid gap-1 border-b border-solid-gray-200 pb-2 last:border-b-0">
            <span className="flex flex-wrap gap-x-4">
              <span className="min-w-0 wrap-anywhere">
                {name}（{sizeText(size)}）
              </span>
              <span>
                {status === "refused"
                  ? documentTexts.refused
                  : id === currentId
                    ? documentTexts.current
                    : documentTexts.former}
              </span>
              {status === "kept" && <DownloadLink id={id} name={name} />}
            </span>
            <span className="text-dns-14N-130 leading-170 text-solid-gray-700">
              {documentTexts.by(by, momentText(new Date(at)))}
            </span>
            {refusal !== null && <span className="measure">{refusalText(refusal, name)}</span>}
            {status === "kept" && photos.length > 0 && <Originals photos={photos} />}
          </li>
        ))}
      </ul>
    </details>
  );
};
