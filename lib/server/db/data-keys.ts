import "server-only";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** A vendor's key, wrapped by the master key of that id. */
export interface WrappedKey {
  readonly id: string;
  readonly vendorId: string;
  readonly masterId: string;
  readonly wrapped: Buffer;
}

const shown = { id: true, vendorId: true, masterId: true, wrapped: true } as const;

const withBuffer = <Row extends { readonly wrapped: Uint8Array }>(row: Row): Row & { wrapped: Buffer } => ({
  ...row,
  wrapped: Buffer.from(row.wrapped),
});

/** The key that seals. */
export const newestDataKey = async (
  tx: TenantTx | SystemTx,
  vendorId: string,
): Promise<WrappedKey | null> => {
  const found = await tx.dataKey.findFirst({
    where: { vendorId },
    select: shown,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return found && withBuffer(found);
};

/** Every key of a vendor. */
export const listDataKeys = async (tx: SystemTx, vendorId: string): Promise<WrappedKey[]> =>
  (await tx.dataKey.findMany({ where: { vendorId }, select: shown })).map(withBuffer);

/** How many data keys none of these master keys opens. */
export const countKeysWrappedByOthers = (tx: SystemTx, masterIds: readonly string[]): Promise<number> =>
  tx.dataKey.count({ where: { masterId: { notIn: [...masterIds] } } });

export const addDataKey = async (tx: SystemTx, { wrapped, ...key }: WrappedKey): Promise<void> => {
  await tx.dataKey.create({ data: { ...key, wrapped: Uint8Array.from(wrapped) } });
};

/** Removes every key of a vendor but one. Nothing may be sealed by them any more. */
export const removeOtherDataKeys = async (tx: SystemTx, vendorId: string, keptId: string): Promise<void> => {
  await tx.dataKey.deleteMany({ where: { vendorId, id: { not: keptId } } });
};

/** A vendor, and how many of its keys are wrapped by another master key than the one asked about. */
export interface KeyOwner {
  readonly vendorId: string;
  readonly vendorName: string;
  readonly foreignKeys: number;
}

/** Every vendor's keys, seen from a master key; the oldest vendor first. */
export const listKeyOwners = (tx: SystemTx, masterId: string): Promise<KeyOwner[]> => tx.$queryRaw<
  KeyOwner[]
>`
  select vendors.id as "vendorId", vendors.name as "vendorName",
    (select count(*) from data_keys where vendor_id = vendors.id and master_id <> ${masterId})::int as "foreignKeys"
  from vendors order by vendors.created_at, vendors.id`;
