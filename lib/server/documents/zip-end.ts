import { openPromise } from "yauzl";
import type { OpenedFile } from "./opened-file";

/** Whether a file is, whatever else it is, a zip as well: one is found from the end, behind anything. */
export const isZipAtItsEnd = async ({ path }: OpenedFile): Promise<boolean> => {
  try {
    const zip = await openPromise(path, { autoClose: false });
    try {
      const { done } = await zip.eachEntry().next();
      return done !== true;
    } finally {
      zip.close();
    }
  } catch {
    return false;
  }
};
