import { fileTypeFromBuffer } from "file-type";
import type { OpenedFile } from "./opened-file";

/** How much of a file's beginning tells its type. */
const sampleSize = 4_096;

/** Readers of PDF look for its mark this far into a file. */
const pdfMarkWithin = 1_024;

/** `other`: a type that is known and not taken; `text`: a page, a table or a drawing written as text. */
export type ContentKind = "pdf" | "png" | "zip" | "ole" | "jpeg" | "heic" | "other" | "text" | "unknown";

/** What the first bytes of a file say. */
export interface Content {
  readonly kind: ContentKind;
  /** Where a PDF begins, or null where none does. */
  readonly pdfAt: number | null;
}

const magic: readonly (readonly [ContentKind, Buffer])[] = [
  ["png", Buffer.from("89504e470d0a1a0a", "hex")],
  ["ole", Buffer.from("d0cf11e0a1b11ae1", "hex")],
  ["zip", Buffer.from("PK\x03\x04", "latin1")],
  ["zip", Buffer.from("PK\x05\x06", "latin1")],
  ["jpeg", Buffer.from("ffd8ff", "hex")],
];

/** Ours tells what follows from the shape of a file that file-type does not know. */
const markup = /^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|#!|\{\\rtf)/i;

const isWideText = (sample: Buffer): boolean =>
  /^(?:\xff\xfe|\xfe\xff)/.test(sample.toString("latin1", 0, 2));

const isText = (sample: Buffer): boolean =>
  sample.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);

const kindWithoutPdf = async (sample: Buffer): Promise<ContentKind> => {
  const known = magic.find(([, mark]) => sample.subarray(0, mark.length).equals(mark));
  if (known !== undefined) return known[0];
  if (isWideText(sample)) return "text";
  const type = await fileTypeFromBuffer(sample);
  if (type !== undefined && /^image\/hei[cf]/.test(type.mime)) return "heic";
  if (type !== undefined && type.ext !== "pdf") return type.ext === "xml" ? "text" : "other";
  if (markup.test(sample.toString("latin1"))) return "text";
  return isText(sample) ? "text" : "unknown";
};

/** Tells from a file's first bytes what it is, whatever its name says. */
export const contentOf = async (file: OpenedFile): Promise<Content> => {
  const sample = await file.read(0, sampleSize);
  const mark = sample.subarray(0, pdfMarkWithin).indexOf("%PDF-", 0, "latin1");
  const pdfAt = mark === -1 ? null : mark;
  if (pdfAt === 0) return { kind: "pdf", pdfAt };
  return { kind: await kindWithoutPdf(sample), pdfAt };
};

/** Whether what stands before a PDF's mark is a file of its own and not a scanner's or printer's preface. */
export const isForeignLead = async (file: OpenedFile, pdfAt: number): Promise<boolean> => {
  const lead = await file.read(0, pdfAt);
  if (markup.test(lead.toString("latin1"))) return true;
  const kind = await kindWithoutPdf(await file.read(0, sampleSize));
  return kind !== "text" && kind !== "unknown";
};
