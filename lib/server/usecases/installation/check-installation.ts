import * as z from "zod";
import { countKeysWrappedByOthers } from "../../db/data-keys";
import { countDemoVendors } from "../../db/vendors";
import { masterKeys } from "../../encryption/master-key";
import { defineSystemUseCase } from "../../usecase";

/** What must be known before an installation serves: demo vendors in it, and keys that no master key of ours opens. */
export const checkInstallation = defineSystemUseCase({
  name: "installation.checkInstallation",
  reason: "it is asked for at the start, and answers numbers only",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => {
    const { current, previous } = masterKeys();
    const ours = [current.id, ...(previous === null ? [] : [previous.id])];
    const result = {
      demoVendors: await countDemoVendors(tx),
      lockedKeys: await countKeysWrappedByOthers(tx, ours),
    };
    return { result, audit: [] };
  },
});
