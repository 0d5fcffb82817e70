import "server-only";
import { largestFile, type FileKind, type FileVerdict } from "@/lib/domain/files/document-file";
import { contentOf, type Content } from "./content";
import { extensionOf, promisedKind } from "./extension";
import { withFile, type OpenedFile } from "./opened-file";
import { readPdf } from "./read-pdf";
import { readPng } from "./read-png";
import { readXls } from "./read-xls";
import { readXlsx } from "./read-xlsx";
import { refuse, Refused } from "./refused";

/** Reads a file as what its name promises; throws Refused for what keeps it out. */
const readers: Readonly<Record<FileKind, (file: OpenedFile, content: Content) => Promise<void>>> = {
  pdf: readPdf,
  png: readPng,
  xlsx: readXlsx,
  xls: readXls,
};

const read = async (file: OpenedFile, fileName: string): Promise<FileKind> => {
  const promised = promisedKind(fileName);
  if (/^hei[cf]s?$|^hif$/.test(extensionOf(fileName))) refuse("heic");
  if (promised !== null && file.size === 0) refuse("empty");
  if (promised !== null && file.size > largestFile) refuse("too-large");
  const content = await contentOf(file);
  if (content.kind === "heic") refuse("heic");
  if (promised === null) return refuse("wrong-kind");
  await readers[promised](file, content);
  return promised;
};

/**
 * Reads a file to its end and says whether it is kept. What it reads may be made to harm whoever reads it: this runs in
 * a process of its own (in-child.ts).
 */
export const readVerdict = (path: string, fileName: string): Promise<FileVerdict> =>
  withFile(path, async (file) => {
    try {
      return { kind: "sound", fileKind: await read(file, fileName) };
    } catch (thrown) {
      if (thrown instanceof Refused) return { kind: "refused", because: thrown.because };
      throw thrown;
    }
  });
