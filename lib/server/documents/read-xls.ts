import { compoundParts, holdsEncryptedPackage } from "./compound-file";
import type { Content } from "./content";
import type { OpenedFile } from "./opened-file";
import { refuse } from "./refused";
import { checkWorkbookStream } from "./workbook-stream";
import { isZipAtItsEnd } from "./zip-end";

/** The beginning of a workbook from before Excel 5, which has no container. */
const bareWorkbook = /^\x09[\0\x02\x04\x08]/;

const isBareWorkbook = async (file: OpenedFile): Promise<boolean> =>
  bareWorkbook.test((await file.read(0, 2)).toString("latin1"));

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
