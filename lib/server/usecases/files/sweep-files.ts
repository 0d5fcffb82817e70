import * as z from "zod";
import { listNeededFiles, removeStaleFiles } from "../../db/files";
import { defineSystemUseCase } from "../../usecase";

/** What was begun and not ended by then is given up, in hours. */
const patience = 24;

/** Forgets uploads that nobody ended, and answers which of the stored files nothing needs any more. */
export const sweepFiles = defineSystemUseCase({
  name: "files.sweepFiles",
  reason: "it works over all tenants",
  input: z.object({ stored: z.array(z.uuid()) }),
  records: [],
  run: async ({ tx, input: { stored } }) => {
    await removeStaleFiles(tx, patience);
    const needed = new Set(await listNeededFiles(tx, stored));
    return { result: { unneeded: stored.filter((id) => !needed.has(id)) }, audit: [] };
  },
});
