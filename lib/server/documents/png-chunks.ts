import { crc32 } from "node:zlib";
import type { OpenedFile } from "./opened-file";
import { refuse } from "./refused";

/** What the first chunk of a PNG says of it; `bytes` is its size when all of it is decoded. */
interface PngHead {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly interlaced: boolean;
}

const signatureLength = 8;
const pieceLength = 1 << 20;

/** Samples per pixel, by colour type. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads IHDR, before anything is decoded. @throws Refused */
export const pngHead = async (file: OpenedFile): Promise<PngHead> => {
  const head = await file.read(signatureLength, 25);
  if (head.length < 25 || head.readUInt32BE(0) !== 13 || head.toString("latin1", 4, 8) !== "IHDR")
    return refuse("damaged");
  const [width, height] = [head.readUInt32BE(8), head.readUInt32BE(12)];
  const [depth, colour, interlace] = [head.readUInt8(16), head.readUInt8(17), head.readUInt8(20)];
  const samples = channels[colour];
  if (width === 0 || height === 0 || samples === undefined || ![1, 2, 4, 8, 16].includes(depth))
    return refuse("damaged");
  const bytes = width * height * samples * Math.max(1, depth / 8);
  return { width, height, bytes, interlaced: interlace !== 0 };
};

const checksum = async (file: OpenedFile, start: number, length: number): Promise<number> => {
  let sum = 0;
  for (let done = 0; done < length; done += pieceLength)
    sum = crc32(await file.read(start + done, Math.min(pieceLength, length - done)), sum);
  return sum;
};

/** Follows the chunks to IEND; each must be whole and fit its checksum. @throws Refused */
export const checkChunks = async (file: OpenedFile): Promise<void> => {
  let at = signatureLength;
  let name = "";
  while (name !== "IEND") {
    const head = await file.read(at, 8);
    if (head.length < 8) refuse("damaged");
    const length = head.readUInt32BE(0);
    name = head.toString("latin1", 4, 8);
    const end = at + 8 + length;
    if (end + 4 > file.size || !/^[a-z]{4}$/i.test(name)) refuse("damaged");
    if ((await checksum(file, at + 4, length + 4)) !== (await file.read(end, 4)).readUInt32BE(0))
      refuse("damaged");
    at = end + 4;
  }
};
