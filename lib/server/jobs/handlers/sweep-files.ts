import { removeStored, storedIds } from "../../storage/local-disk";
import { sweepFiles as sweep } from "../../usecases/files/sweep-files";

/** Removes what nobody ended to send, and bytes that belong to no file. */
export const sweepFiles = async (): Promise<void> => {
  const { unneeded } = await sweep({ stored: [...(await storedIds())] });
  for (const id of unneeded) await removeStored(id);
};
