import type { OpenedFile } from "./opened-file";

/** A part of a file, `end` exclusive. */
interface Part {
  readonly start: number;
  readonly end: number;
}

const windowSize = 1 << 20;
const dictionaryWithin = 2_048;

/** Pictures shorter than this stay. */
const longPicture = 65_536;

/** Where `mark` stands next, or the end of the file. */
const next = async (file: OpenedFile, mark: string, from: number): Promise<number> => {
  for (let at = from; at < file.size; at += windowSize) {
    const found = (await file.read(at, windowSize + mark.length - 1)).indexOf(mark, 0, "latin1");
    if (found !== -1) return at + found;
  }
  return file.size;
};

/** Whether the stream that begins here is a picture, by the end of the dictionary before it. */
const isPicture = async (file: OpenedFile, at: number): Promise<boolean> => {
  const start = Math.max(0, at - dictionaryWithin);
  const before = (await file.read(start, at - start)).toString("latin1");
  return /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(" obj") + 1));
};

const partsWithoutPictures = async (file: OpenedFile): Promise<readonly Part[]> => {
  const parts: Part[] = [];
  let start = 0;
  let at = await next(file, "stream", 0);
  while (at < file.size) {
    const end = await next(file, "endstream", at);
    if (end - at > longPicture && (await isPicture(file, at))) {
      parts.push({ start, end: at + "stream\n".length });
      start = end;
    }
    at = await next(file, "stream", end + "endstream".length);
  }
  return [...parts, { start, end: file.size }];
};

/**
 * A PDF without its long pictures, which pdfjs searches for objects without holding much. Offsets no longer fit, which
 * matters for a file only whose offsets are of use.
 */
export const withoutPictures = async (file: OpenedFile): Promise<OpenedFile> => {
  const parts = await partsWithoutPictures(file);
  const read = async (from: number, length: number): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    let skipped = 0;
    for (const { start, end } of parts) {
      const [first, last] = [
        Math.max(start, start + from - skipped),
        Math.min(end, start + from + length - skipped),
      ];
      if (first < last) pieces.push(await file.read(first, last - first));
      skipped += end - start;
    }
    return Buffer.concat(pieces);
  };
  return { path: file.path, size: parts.reduce((size, { start, end }) => size + end - start, 0), read };
};
