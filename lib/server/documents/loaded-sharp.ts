import type sharp from "sharp";

/** Loads the picture library when a picture is read, and keeps it from holding more than that one in memory. */
export const loadedSharp = async (): Promise<typeof sharp> => {
  const { default: loaded } = await import("sharp");
  loaded.cache(false);
  loaded.concurrency(1);
  return loaded;
};
