import type { OpenedFile } from "./opened-file";

const windowSize = 1 << 20;

/** The table of objects is named at the end; pdfjs would search a large file for it from end to beginning. */
const tableWithin = 65_536;

/** What describes a PDF made for the web stands this close to its beginning. */
const headSize = 1_024;

const padding = new Set([0, 0x0a, 0x0d, 0x20]);

const lengthWithoutPadding = (bytes: Buffer): number => {
  let length = bytes.length;
  while (length > 0 && padding.has(bytes.readUInt8(length - 1))) length -= 1;
  return length;
};

/** A file without the zeros and empty lines some scanners write behind it. */
export const withoutPadding = async (file: OpenedFile): Promise<OpenedFile> => {
  let end = file.size;
  while (end > 0) {
    const start = Math.max(0, end - windowSize);
    const kept = lengthWithoutPadding(await file.read(start, end - start));
    end = start + kept;
    if (kept > 0) break;
  }
  return { ...file, size: end, read: (start, length) => file.read(start, Math.min(length, end - start)) };
};

/** Whether a file says where its table of objects is, rightly or wrongly. */
export const namesTable = async (file: OpenedFile): Promise<boolean> =>
  (await file.read(Math.max(0, file.size - tableWithin), tableWithin)).includes("startxref");

/** A PDF made for the web says at its beginning how long it is, so that one that was cut off can be told by that. */
export const isCutOff = async (file: OpenedFile, pdfAt: number): Promise<boolean> => {
  const head = (await file.read(pdfAt, headSize)).toString("latin1");
  const length = /<<[^>]*\/Linearized\b[^>]*\/L\s+(\d+)/.exec(head)?.[1];
  return length !== undefined && file.size - pdfAt < Number(length);
};
