import { readFile } from "node:fs/promises";
import { parse } from "cfb";
import type { OpenedFile } from "./opened-file";
import { orDamaged, refuse } from "./refused";
import { readSectorChains } from "./sector-chains";

/** A named part of a compound file: a stream of bytes, or a storage that holds others. */
export interface CompoundPart {
  readonly name: string;
  readonly path: string;
  readonly kind: "stream" | "storage" | "other";
  readonly content: Buffer;
}

const entrySize = 128;
const mostEntries = 10_000;

/** The type of the entry that holds all others, and lends the short streams its chain. */
const root = 5;

/** Streams shorter than this share sectors; longer ones have a chain of their own. */
const ownChainFrom = 4_096;

const kinds: Readonly<Record<number, CompoundPart["kind"]>> = { 1: "storage", 2: "stream" };

/** Whatever is long must lie in the file as a whole, in a chain that nothing else has: cfb follows every entry. */
const checkDirectory = async (file: OpenedFile): Promise<void> => {
  const { sectorSize, directoryStart, chainFrom } = await readSectorChains(file);
  const directory = chainFrom(directoryStart);
  const entriesPerSector = sectorSize / entrySize;
  if (directory.length * entriesPerSector > mostEntries) refuse("damaged");
  const taken = new Set<number>([directoryStart]);
  for (const index of directory) {
    const sector = await file.read((index + 1) * sectorSize, sectorSize);
    if (sector.length < sectorSize) refuse("damaged");
    for (let at = 0; at < sector.length; at += entrySize) {
      const [type, start, size] = [
        sector.readUInt8(at + 66),
        sector.readInt32LE(at + 116),
        sector.readInt32LE(at + 120),
      ];
      if (type === root || size < ownChainFrom) continue;
      if (taken.has(start) || chainFrom(start).length * sectorSize < size) refuse("damaged");
      taken.add(start);
    }
  }
};

/** The parts of a compound file, the container of Excel 97–2003 and of encrypted workbooks. @throws Refused */
export const compoundParts = async (file: OpenedFile): Promise<readonly CompoundPart[]> => {
  await checkDirectory(file);
  const { FileIndex, FullPaths } = await orDamaged(async () => parse(await readFile(file.path)));
  return FileIndex.map(({ name, type, content }, index) => ({
    name,
    path: FullPaths[index] ?? name,
    kind: kinds[type] ?? "other",
    content: Buffer.isBuffer(content) ? content : Buffer.alloc(0),
  }));
};

export const holdsEncryptedPackage = (parts: readonly CompoundPart[]): boolean =>
  parts.some(({ kind, name }) => kind === "stream" && name === "EncryptedPackage");

/** Whether it is an .xlsx behind a password, which Excel keeps in a compound file. @throws Refused */
export const isEncryptedPackage = async (file: OpenedFile): Promise<boolean> =>
  holdsEncryptedPackage(await compoundParts(file));
