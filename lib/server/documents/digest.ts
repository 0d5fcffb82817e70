import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

export interface Digest {
  readonly size: number;
  readonly sha256: string;
}

/** Size and SHA-256 of a file, which is on the disk for good afterwards. */
export const digestOf = async (path: string): Promise<Digest> => {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
    const hash = createHash("sha256");
    let size = 0;
    for await (const piece of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
      const bytes = piece as Buffer;
      hash.update(bytes);
      size += bytes.length;
    }
    return { size, sha256: hash.digest("hex") };
  } finally {
    await handle.close();
  }
};
