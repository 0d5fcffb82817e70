import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { filePath } from "./local-disk";

/** SHA-256 of a stored file in hexadecimal. */
export const storedDigest = async (id: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(filePath(id), { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
};

/** SHA-256 of an open file, from its first byte on. */
export const openDigest = async (handle: FileHandle): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
};
