import type { Entry, ZipFile } from "yauzl";
import type { OpenedFile } from "./opened-file";
import { refuse } from "./refused";

/** A workbook has a few parts per sheet; ten thousand are none. */
const mostEntries = 10_000;

/** Unpacked size of all parts together: the largest file, packed ten to one. */
const mostUnpacked = 1_073_741_824;

/** Sheets pack well, but a large part never as well as this. */
const mostRatio = 200;
const largeEntry = 52_428_800;

const unixSymlink = 0o120000;
const unixType = 0o170000;

const isSymlink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & unixType) === unixSymlink;

const isBombLike = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > largeEntry && uncompressedSize > compressedSize * mostRatio;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const checkSizes = (file: OpenedFile, entries: readonly Entry[]): void => {
  if (sum(entries.map(({ uncompressedSize }) => uncompressedSize)) > mostUnpacked) refuse("bomb");
  if (sum(entries.map(({ compressedSize }) => compressedSize)) > file.size) refuse("bomb");
  if (entries.some(isBombLike)) refuse("bomb");
};

/** Names are compared as Excel compares them, without regard to case. */
const checkNames = (entries: readonly Entry[]): void => {
  const names = entries.map(({ fileName }) => fileName.toLowerCase());
  if (new Set(names).size !== names.length) refuse("damaged");
  if (entries.some((entry) => isSymlink(entry) || entry.fileName.includes("\0"))) refuse("damaged");
};

/** Each entry's own head must carry the name of the directory, and no two entries may lie on the same bytes. */
const checkPlaces = async (zip: ZipFile, file: OpenedFile, entries: readonly Entry[]): Promise<void> => {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) refuse("bomb");
    const { fileName, fileDataStart } = await zip.readLocalFileHeaderPromise(entry);
    if (!fileName.equals(entry.fileNameRaw)) refuse("damaged");
    end = fileDataStart + entry.compressedSize;
  }
  if (end > file.size) refuse("damaged");
};

/** Reads a zip's directory and refuses what no workbook has, before a single entry is unpacked. @throws Refused */
export const checkedEntries = async (zip: ZipFile, file: OpenedFile): Promise<readonly Entry[]> => {
  if (zip.entryCount > mostEntries) refuse("bomb");
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) refuse("encrypted");
    entries.push(entry);
  }
  checkSizes(file, entries);
  checkNames(entries);
  await checkPlaces(zip, file, entries);
  return entries;
};
