import { openPromise, type Entry, type ZipFile } from "yauzl";
import { isEncryptedPackage } from "./compound-file";
import type { Content } from "./content";
import type { OpenedFile } from "./opened-file";
import { orDamaged, refuse } from "./refused";
import { unpack, unpackText } from "./unpack";
import { checkParts } from "./workbook-parts";
import { checkedEntries } from "./zip-directory";

/** The list of a workbook's parts: some kB, also with hundreds of sheets. */
const largestContentTypes = 1_048_576;

const withZip = async (path: string, use: (zip: ZipFile) => Promise<void>): Promise<void> => {
  const zip = await openPromise(path, { autoClose: false });
  try {
    await use(zip);
  } finally {
    zip.close();
  }
};

const contentTypesOf = (entries: readonly Entry[]): Entry =>
  entries.find(({ fileName }) => fileName.toLowerCase() === "[content_types].xml") ?? refuse("mismatch");

const readZip = (file: OpenedFile): Promise<void> =>
  withZip(file.path, async (zip) => {
    const entries = await checkedEntries(zip, file);
    checkParts(await unpackText(zip, contentTypesOf(entries), largestContentTypes), entries);
    for (const entry of entries) await unpack(zip, entry);
  });

export const readXlsx = async (file: OpenedFile, { kind, pdfAt }: Content): Promise<void> => {
  if (kind === "unknown") refuse("damaged");
  if (kind === "text" && pdfAt === null) refuse("not-excel");
  if (kind === "ole") refuse((await isEncryptedPackage(file)) ? "encrypted" : "mismatch");
  if (kind !== "zip") refuse("mismatch");
  if (pdfAt !== null) refuse("polyglot");
  await orDamaged(() => readZip(file));
};
