import * as z from "zod";
import { auditHashAt, readChains, type ChainState } from "../../db/audit";
import { defineSystemUseCase } from "../../usecase";

const knownHead = z.object({ vendorId: z.uuid(), no: z.bigint(), hash: z.string() });

/** A chain's state; `brokenAt` also when an end that was noted before is gone or has changed. */
export type VerifiedChain = ChainState;

/**
 * Follows every vendor's chain of audit events from its beginning, and compares it with ends noted earlier: a chain
 * that was cut short and closed again is sound in itself.
 */
export const verifyChains = defineSystemUseCase({
  name: "audit.verifyChains",
  reason: "the proof covers every tenant and is asked for by an operator or a job",
  input: z.object({ known: z.array(knownHead) }),
  records: [],
  run: async ({ tx, input }) => {
    const chains: VerifiedChain[] = [];
    for (const chain of await readChains(tx)) {
      const noted = input.known.find(({ vendorId }) => vendorId === chain.vendorId);
      const cut =
        noted && noted.no > 0n && (await auditHashAt(tx, noted.vendorId, noted.no)) !== noted.hash
          ? noted.no
          : null;
      chains.push({ ...chain, brokenAt: chain.brokenAt ?? cut });
    }
    return { result: chains, audit: [] };
  },
});
