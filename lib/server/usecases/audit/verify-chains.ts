import * as z from "zod";
import { auditHashAt, readChains, type ChainState } from "../../db/audit";
import type { SystemTx } from "../../db/system";
import { defineSystemUseCase } from "../../usecase";

const knownHead = z.object({ vendorId: z.uuid(), no: z.bigint(), hash: z.string() });

/** A chain's state; `brokenAt` also when an end that was noted before is gone or has changed. */
export interface VerifiedChain extends Omit<ChainState, "vendorName"> {
  /** Null for a vendor that is known from a noted end only: with its whole chain it is gone. */
  readonly vendorName: string | null;
}

type KnownHead = z.output<typeof knownHead>;

const lostChain = ({ vendorId }: KnownHead): VerifiedChain => ({
  vendorId,
  vendorName: null,
  no: 0n,
  hash: "",
  brokenAt: 1n,
});

/** The first event that is not there any more, or the noted one if that has changed; null while the end is in its place. */
const brokenEnd = async (
  tx: SystemTx,
  chain: ChainState,
  { no, hash }: KnownHead,
): Promise<bigint | null> => {
  if (no === 0n) return null;
  const found = await auditHashAt(tx, chain.vendorId, no);
  if (found === hash) return null;
  return found === null && chain.no < no ? chain.no + 1n : no;
};

/**
 * Follows every vendor's chain of audit events from its beginning, and compares it with ends noted earlier: a chain
 * that was cut short and closed again is sound in itself.
 */
export const verifyChains = defineSystemUseCase({
  name: "audit.verifyChains",
  reason: "the proof covers every tenant and is asked for by an operator",
  input: z.object({ known: z.array(knownHead) }),
  records: [],
  run: async ({ tx, input }) => {
    const chains: VerifiedChain[] = [];
    const noted = new Map(input.known.map((head) => [head.vendorId, head]));
    for (const chain of await readChains(tx)) {
      const head = noted.get(chain.vendorId);
      noted.delete(chain.vendorId);
      const brokenAt = chain.brokenAt ?? (head ? await brokenEnd(tx, chain, head) : null);
      chains.push({ ...chain, brokenAt });
    }
    return { result: [...chains, ...[...noted.values()].map(lostChain)], audit: [] };
  },
});
