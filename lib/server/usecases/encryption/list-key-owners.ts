import * as z from "zod";
import { listKeyOwners as readKeyOwners } from "../../db/data-keys";
import { masterKeys } from "../../encryption/master-key";
import { defineSystemUseCase } from "../../usecase";

/** Every vendor, and how many of its data keys are wrapped by another master key than the current one. */
export const listKeyOwners = defineSystemUseCase({
  name: "encryption.listKeyOwners",
  reason: "an operator makes sure that the previous master key is needed no more",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => ({ result: await readKeyOwners(tx, masterKeys().current.id), audit: [] }),
});
