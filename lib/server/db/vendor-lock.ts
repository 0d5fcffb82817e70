import "server-only";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

const purposes = { verification: 7_064_103, keys: 7_064_104 };

export type LockPurpose = keyof typeof purposes;

/** Until the transaction ends nobody else does the same to this vendor. */
export const lockVendor = async (tx: SystemTx, purpose: LockPurpose, vendorId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(${purposes[purpose]}::int, hashtext(${vendorId.toLowerCase()}))`;
};

/** Until the transaction ends nobody takes `lockVendor`; any number may share. */
export const shareVendor = async (
  tx: TenantTx | SystemTx,
  purpose: LockPurpose,
  vendorId: string,
): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${purposes[purpose]}::int, hashtext(${vendorId.toLowerCase()}))`;
};
