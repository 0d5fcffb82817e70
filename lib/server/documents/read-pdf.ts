import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isForeignLead, type Content } from "./content";
import type { OpenedFile } from "./opened-file";
import { AskedForWhole, loadedPdfjs, mostAtOnce, withDocument } from "./pdf-document";
import { isCutOff, namesTable, withoutPadding } from "./pdf-end";
import { withoutPictures } from "./pdf-skeleton";
import { refuse, Refused } from "./refused";
import { isZipAtItsEnd } from "./zip-end";

/** Where the encryption is named in a file that cannot be opened: its trailer, at either end. */
const trailerWithin = 65_536;

/** An owner's password keeps nobody from reading, but from printing or changing; 総合ポータルサイト may not take it. */
const isEncrypted = async (document: PDFDocumentProxy): Promise<boolean> => {
  const { info } = await document.getMetadata();
  return (info as { EncryptFilterName?: string | null }).EncryptFilterName !== null;
};

/** Turns the first and the last page: a file that was cut off has lost the last. */
const turnPages = async (document: PDFDocumentProxy): Promise<void> => {
  if (await isEncrypted(document)) refuse("encrypted");
  await document.getPage(1);
  await document.getPage(document.numPages);
};

/** Tries a large file with its table of objects first, and without its pictures where the table is of no use. */
const readPages = async (file: OpenedFile): Promise<void> => {
  const pdf = await withoutPadding(file);
  if (pdf.size <= mostAtOnce || (await namesTable(pdf))) {
    try {
      await withDocument(pdf, turnPages);
      return;
    } catch (thrown) {
      if (!(thrown instanceof AskedForWhole)) throw thrown;
    }
  }
  const skeleton = await withoutPictures(pdf);
  if (skeleton.size > mostAtOnce) refuse("damaged");
  await withDocument(skeleton, turnPages);
};

const namesEncryption = async (file: OpenedFile): Promise<boolean> => {
  const ends = [
    await file.read(0, trailerWithin),
    await file.read(Math.max(0, file.size - trailerWithin), trailerWithin),
  ];
  return ends.some((bytes) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString("latin1")));
};

/** Scanners write sloppy files; what pdfjs can open and turn the pages of is taken as it is. @throws Refused */
export const readPdf = async (file: OpenedFile, { kind, pdfAt }: Content): Promise<void> => {
  if (pdfAt === null) return refuse(kind === "unknown" ? "damaged" : "mismatch");
  if ((pdfAt > 0 && (await isForeignLead(file, pdfAt))) || (await isZipAtItsEnd(file))) refuse("polyglot");
  if (await isCutOff(file, pdfAt)) refuse("damaged");
  await loadedPdfjs();
  try {
    await readPages(file);
  } catch (thrown) {
    if (thrown instanceof Refused) throw thrown;
    refuse((await namesEncryption(file)) ? "encrypted" : "damaged");
  }
};
