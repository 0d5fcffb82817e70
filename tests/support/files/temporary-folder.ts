import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for files of a test. */
export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file of its own name. @returns its path */
  put(bytes: Buffer): Promise<string>;
  remove(): Promise<void>;
}

export const temporaryFolder = async (): Promise<TemporaryFolder> => {
  const path = await mkdtemp(join(tmpdir(), "todoke-files-"));
  let count = 0;
  return {
    path,
    put: async (bytes) => {
      count += 1;
      const file = join(path, String(count));
      await writeFile(file, bytes);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};
