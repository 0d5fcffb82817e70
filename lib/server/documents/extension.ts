import { fileKinds, type FileKind } from "@/lib/domain/files/document-file";

/** What stands behind the last dot of a name, in small letters. */
export const extensionOf = (fileName: string): string =>
  fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();

/** The kind a file's name promises. */
export const promisedKind = (fileName: string): FileKind | null =>
  fileName.includes(".") ? (fileKinds.find((kind) => kind === extensionOf(fileName)) ?? null) : null;
