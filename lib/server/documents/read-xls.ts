import { compoundParts, holdsEncryptedPackage } from "./compound-file";
import type { Content } from "./content";
import type { OpenedFile } from "./opened-file";
import { refuse } from "./refused";
import { checkWorkbookStream } from "./workbook-stream";
import { isZipAtItsEnd } from "./zip-end";

/** How a workbook from before Excel 5 begins, which has no container: a record of type 9, by its version. */
const bareBeginnings = [0x0009, 0x0209, 0x0409, 0x0809];

const isBareWorkbook = async (file: OpenedFile): Promise<boolean> => {
  const start = await file.read(0, 2);
  return start.length === 2 && bareBeginnings.includes(start.readUInt16LE(0));
};

export const readXls = async (file: OpenedFile, { kind, pdfAt }: Content): Promise<void> => {
  if (kind === "text" && pdfAt === null) refuse("not-excel");
  if (kind === "unknown") refuse((await isBareWorkbook(file)) ? "not-excel" : "damaged");
  if (kind !== "ole") refuse("mismatch");
  if (pdfAt !== null || (await isZipAtItsEnd(file))) refuse("polyglot");
  const parts = await compoundParts(file);
  if (holdsEncryptedPackage(parts)) refuse("encrypted");
  const workbook =
    parts.find(({ kind: part, path }) => part === "stream" && /^[^/]*\/workbook$/i.test(path)) ??
    parts.find(({ kind: part, path }) => part === "stream" && /^[^/]*\/book$/i.test(path)) ??
    refuse("mismatch");
  checkWorkbookStream(workbook.content);
  if (parts.some(({ kind: part, name }) => part === "storage" && /^(?:_VBA_PROJECT_CUR|VBA)$/i.test(name)))
    refuse("macro");
};
