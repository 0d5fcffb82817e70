import "server-only";
import { lockNumbers } from "./lock-numbers";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

export type LockPurpose = "verification" | "keys";

/** Until the transaction ends nobody else does the same to this vendor. */
export const lockVendor = async (tx: SystemTx, purpose: LockPurpose, vendorId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(${lockNumbers[purpose]}::int, hashtext(${vendorId.toLowerCase()}))`;
};

/** Until the transaction ends nobody takes `lockVendor`; any number may share. */
export const shareVendor = async (
  tx: TenantTx | SystemTx,
  purpose: LockPurpose,
  vendorId: string,
): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${lockNumbers[purpose]}::int, hashtext(${vendorId.toLowerCase()}))`;
};
