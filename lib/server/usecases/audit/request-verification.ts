import * as z from "zod";
import { vendorIds } from "../../db/vendors";
import { enqueue } from "../../jobs/queue";
import { defineSystemUseCase } from "../../usecase";

/** Asks for the proof of every vendor's chain, a job each: one that is broken does not keep the others waiting. */
export const requestVerification = defineSystemUseCase({
  name: "audit.requestVerification",
  reason: "the nightly proof covers every tenant",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => {
    const ids = await vendorIds(tx);
    for (const vendorId of ids) await enqueue(tx, "audit.verify", { vendorId }, `audit.verify ${vendorId}`);
    return { result: { vendors: ids.length }, audit: [] };
  },
});
