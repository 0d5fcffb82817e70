import { open, type FileHandle } from "node:fs/promises";

/** A file on the disk that is read in pieces. */
export interface OpenedFile {
  readonly path: string;
  readonly size: number;
  /** The bytes from `start`, fewer than `length` at the end of the file. */
  read(start: number, length: number): Promise<Buffer>;
}

const piecesOf = (handle: FileHandle, size: number) => async (start: number, length: number) => {
  const wanted = Math.max(0, Math.min(length, size - start));
  const buffer = Buffer.alloc(wanted);
  let filled = 0;
  while (filled < wanted) {
    const { bytesRead } = await handle.read(buffer, filled, wanted - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
};

/** Opens a file for as long as `use` takes. */
export const withFile = async <Result>(
  path: string,
  use: (file: OpenedFile) => Promise<Result>,
): Promise<Result> => {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    return await use({ path, size, read: piecesOf(handle, size) });
  } finally {
    await handle.close();
  }
};
