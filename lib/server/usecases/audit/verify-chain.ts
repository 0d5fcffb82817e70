import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { isVerified, readChains } from "../../db/audit";
import { lockVendor } from "../../db/vendor-lock";
import { defineSystemUseCase } from "../../usecase";

/** Follows one vendor's chain of audit events and records up to where it is sound; once, until something is added. */
export const verifyChain = defineSystemUseCase({
  name: "audit.verifyChain",
  reason: "the proof is asked for by a job",
  input: z.object({ vendorId: z.uuid() }),
  records: ["audit.verified"],
  run: async ({ tx, input: { vendorId } }) => {
    await lockVendor(tx, "verification", vendorId);
    const [chain] = await readChains(tx, vendorId);
    if (chain === undefined) throw new AppError("not-found", {});
    const { no, hash, brokenAt } = chain;
    const result = { no, brokenAt };
    if (brokenAt !== null || (await isVerified(tx, vendorId))) return { result, audit: [] };
    return {
      result,
      audit: [{ vendorId, event: { kind: "audit.verified", no: String(no), hash } }],
    };
  },
});
