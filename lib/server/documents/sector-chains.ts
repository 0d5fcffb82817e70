import type { OpenedFile } from "./opened-file";
import { refuse } from "./refused";

/** How the sectors of a compound file follow one another, checked: in range, and each after one other at most. */
export interface SectorChains {
  readonly sectorSize: number;
  readonly directoryStart: number;
  /** The sectors from `start` to the end of its chain; a chain begins where no other sector leads to. @throws Refused */
  readonly chainFrom: (start: number) => readonly number[];
}

const headerSize = 512;
const endOfChain = -2;
const listedInHeader = 109;

const numbersIn = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readInt32LE(index * 4));

const sectorSizeOf = (header: Buffer): number => {
  const [version, shift] = [header.readUInt16LE(26), header.readUInt16LE(30)];
  if (version === 3 && shift === 9) return 512;
  return version === 4 && shift === 12 ? 4_096 : refuse("damaged");
};

/** The sectors that hold the table: the first 109 are listed in the header, the rest in sectors of their own. */
const tableSectors = async (
  header: Buffer,
  count: number,
  sector: (index: number) => Promise<Buffer>,
): Promise<readonly number[]> => {
  const listed = [...numbersIn(header.subarray(76, headerSize)).slice(0, listedInHeader)];
  const seen = new Set<number>();
  let next = header.readInt32LE(68);
  while (next >= 0) {
    if (seen.has(next) || next >= count) refuse("damaged");
    seen.add(next);
    const numbers = numbersIn(await sector(next));
    listed.push(...numbers.slice(0, -1));
    next = numbers.at(-1) ?? endOfChain;
  }
  const used = listed.filter((index) => index >= 0);
  if (used.length === 0 || used.some((index) => index >= count) || new Set(used).size !== used.length)
    refuse("damaged");
  return used;
};

/** The sectors that another leads to; from one that nobody leads to no way goes in a circle. */
const checkedFollowers = (table: readonly number[], count: number): ReadonlySet<number> => {
  const followers = new Set<number>();
  for (const next of table.slice(0, count)) {
    if (next < 0) continue;
    if (next >= count || followers.has(next)) refuse("damaged");
    followers.add(next);
  }
  return followers;
};

/** Reads and checks the table of sectors; what cfb reads afterwards cannot send it round in circles. @throws Refused */
export const readSectorChains = async (file: OpenedFile): Promise<SectorChains> => {
  const header = await file.read(0, headerSize);
  if (header.length < headerSize) refuse("damaged");
  const sectorSize = sectorSizeOf(header);
  const count = Math.ceil((file.size - sectorSize) / sectorSize);
  const sector = (index: number): Promise<Buffer> => file.read((index + 1) * sectorSize, sectorSize);
  const table: number[] = [];
  for (const index of await tableSectors(header, count, sector))
    table.push(...numbersIn(await sector(index)));
  const followers = checkedFollowers(table, count);
  return {
    sectorSize,
    directoryStart: header.readInt32LE(48),
    chainFrom: (start) => {
      if (start < 0 || start >= count || followers.has(start)) refuse("damaged");
      const chain: number[] = [];
      for (let at = start; at >= 0; at = table[at] ?? endOfChain) chain.push(at);
      return chain;
    },
  };
};
