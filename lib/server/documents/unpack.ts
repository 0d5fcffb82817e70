import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { refuse } from "./refused";

const deflated = 8;

/** Large pieces: a gigabyte in pieces of 16 kB takes twice as long. */
const pieceSize = 1 << 19;

/** Unpacks an entry to its end, at most to the size its directory names, and compares size and checksum. @throws Refused */
const unpackInto = async (zip: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<void> => {
  if (!entry.canDecodeFileData()) refuse("damaged");
  let size = 0;
  let sum = 0;
  const count = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > entry.uncompressedSize) refuse("damaged");
      sum = crc32(piece, sum);
      take(piece);
    }
  };
  if (entry.compressionMethod === deflated) {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    await pipeline(packed, createInflateRaw({ chunkSize: pieceSize }), count);
  } else {
    await pipeline(await zip.openReadStreamPromise(entry), count);
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) refuse("damaged");
};

/** Unpacks an entry, keeping nothing of it. @throws Refused */
export const unpack = (zip: ZipFile, entry: Entry): Promise<void> => unpackInto(zip, entry, () => undefined);

/** An entry as text, unless it is larger than `most` bytes. @throws Refused */
export const unpackText = async (zip: ZipFile, entry: Entry, most: number): Promise<string> => {
  if (entry.uncompressedSize > most) refuse("damaged");
  const pieces: Buffer[] = [];
  await unpackInto(zip, entry, (piece) => pieces.push(piece));
  const bytes = Buffer.concat(pieces);
  const wide = bytes.subarray(0, 2).equals(Buffer.from("fffe", "hex"));
  return bytes.toString(wide ? "utf16le" : "utf8");
};
