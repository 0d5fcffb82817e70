import { textLinkLook } from "@/components/ui/text-link";
import type { SheetRow } from "@/lib/forms/sheet";
import { documentTexts, sizeText } from "@/lib/texts/ja/documents";

interface SheetFileProps {
  readonly file: NonNullable<SheetRow["file"]>;
  readonly name: string;
}

/** The file that is uploaded in a row: how large it is, and the way to save it on one's own computer first. */
export const SheetFile = ({ file: { fileId, size }, name }: SheetFileProps) => (
  <p className="flex flex-wrap gap-x-4 leading-170">
    <span>{sizeText(size)}</span>
    <a
      href={`/api/files/${fileId}`}
      download
      className={`${textLinkLook} print:hidden`}
      aria-label={documentTexts.downloadOf(name)}
    >
      {documentTexts.download}
    </a>
  </p>
);
