import "server-only";
import { mkdirSync } from "node:fs";
import { open, readdir, rm, statfs, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import { settings } from "../env";

/** What stays free for the database and the logs, in bytes. */
const reserve = 500_000_000;

const idOfFile = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.json)?$/u;

/** Where the bytes of all files lie, each under its id; instances that work together share it. */
export const fileFolder = (): string => {
  const folder = resolve(settings().DATA_DIR, "files");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

export const filePath = (id: string): string => join(fileFolder(), id);

/** Whether so many bytes more leave enough room. */
export const hasRoomFor = async (size: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(fileFolder());
  return bavail * bsize > size + reserve;
};

/** Opens a file for reading; null where its bytes are not there. */
export const openFile = async (id: string): Promise<FileHandle | null> => {
  try {
    return await open(filePath(id), "r");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw thrown;
  }
};

/** The ids under which anything lies. */
export const storedIds = async (): Promise<readonly string[]> => [
  ...new Set((await readdir(fileFolder())).flatMap((name) => idOfFile.exec(name)?.[1] ?? [])),
];

/** Removes the bytes of a file and what was written about its upload. */
export const removeStored = async (id: string): Promise<void> => {
  for (const path of [filePath(id), `${filePath(id)}.json`]) await rm(path, { force: true });
};
