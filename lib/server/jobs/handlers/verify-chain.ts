import { log } from "../../log";
import { verifyChain as verify } from "../../usecases/audit/verify-chain";
import type { JobPayload } from "../queue";

class BrokenChainError extends Error {
  override readonly name = "BrokenChainError";
}

/** A broken chain is an error in the log, and a job that stays in the queue as failed. */
export const verifyChain = async ({ vendorId }: JobPayload<"audit.verify">): Promise<void> => {
  const { brokenAt } = await verify({ vendorId });
  if (brokenAt === null) return;
  log.error({ vendorId, no: String(brokenAt) }, "audit chain broken");
  throw new BrokenChainError();
};
