import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { SystemTx } from "./system";

/** Whether these are the ids of somebody who is, or once was, a member there. */
export const wasEverMember = async (
  tx: SystemTx,
  { personId, vendorId, clinicId }: Actor,
): Promise<boolean> => (await tx.membership.count({ where: { personId, vendorId, clinicId } })) > 0;
