import type { FileKind, FileRefusal } from "@/lib/domain/files/document-file";

/** A file as somebody might upload it, and what reading it must find. */
export interface FileCase {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  readonly found: FileKind | FileRefusal;
}

/** A copy with other bytes at one place. */
export const altered = (bytes: Buffer, at: number, put: Buffer | string): Buffer => {
  const copy = Buffer.from(bytes);
  (typeof put === "string" ? Buffer.from(put, "latin1") : put).copy(copy, at);
  return copy;
};

/** The first part of a file, as a broken upload or a full stick leaves it. */
export const cutAt = (bytes: Buffer, share: number): Buffer =>
  bytes.subarray(0, Math.floor(bytes.length * share));
