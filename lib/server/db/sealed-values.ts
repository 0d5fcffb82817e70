import "server-only";
import type { WrappedKey } from "./data-keys";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** Where a sealed value stands. */
export interface SealedPlace {
  readonly vendorId: string;
  readonly clinicId: string | null;
  readonly recordId: string;
  readonly field: string;
}

export interface SealedValue extends SealedPlace {
  readonly sealed: Buffer;
}

/** Writes a sealed value, or replaces the one that stands there. */
export const keepSealedValue = async (
  tx: TenantTx,
  { vendorId, clinicId, recordId, field }: SealedPlace,
  sealed: Buffer,
): Promise<void> => {
  await tx.$executeRaw`
    insert into sealed_values (record_id, field, vendor_id, clinic_id, sealed)
    values (${recordId}::uuid, ${field}, ${vendorId}::uuid, ${clinicId}::uuid, ${sealed})
    on conflict (record_id, field) do update set sealed = excluded.sealed, updated_at = clock_timestamp()`;
};

interface FoundRow {
  readonly sealed: Uint8Array;
  readonly id: string | null;
  readonly masterId: string | null;
  readonly wrapped: Uint8Array | null;
}

/**
 * A sealed value with the key whose id stands in its bytes 2 to 17, or null in the key's place if it is gone. One
 * statement sees both: a rotation in between cannot part them.
 */
export const readSealedValue = async (
  tx: TenantTx,
  { vendorId, clinicId, recordId, field }: SealedPlace,
): Promise<{ readonly sealed: Buffer; readonly key: WrappedKey | null } | null> => {
  const [row] = await tx.$queryRaw<FoundRow[]>`
    select sealed, data_keys.id, data_keys.master_id as "masterId", data_keys.wrapped
    from sealed_values kept
    left join data_keys on data_keys.vendor_id = kept.vendor_id
      and uuid_send(data_keys.id) = substring(kept.sealed from 2 for 16)
    where kept.record_id = ${recordId}::uuid and kept.field = ${field} and kept.vendor_id = ${vendorId}::uuid
      and kept.clinic_id is not distinct from ${clinicId}::uuid`;
  if (row === undefined) return null;
  const { id, masterId, wrapped } = row;
  return {
    sealed: Buffer.from(row.sealed),
    key:
      id === null || masterId === null || wrapped === null
        ? null
        : { id, vendorId, masterId, wrapped: Buffer.from(wrapped) },
  };
};

/** Every sealed value of a vendor and its clinics. */
export const listSealedValues = async (tx: SystemTx, vendorId: string): Promise<SealedValue[]> =>
  (
    await tx.sealedValue.findMany({
      where: { vendorId },
      select: { vendorId: true, clinicId: true, recordId: true, field: true, sealed: true },
    })
  ).map((row) => ({ ...row, sealed: Buffer.from(row.sealed) }));

/** So many values are written by one statement. */
const batch = 500;

/** Writes values sealed anew in the place of the old ones; when they were changed stays as it is. */
export const replaceSealedValues = async (tx: SystemTx, values: readonly SealedValue[]): Promise<void> => {
  for (let start = 0; start < values.length; start += batch) {
    const rows = values.slice(start, start + batch).map(({ recordId, field, sealed }) => ({
      recordId,
      field,
      sealed: sealed.toString("hex"),
    }));
    await tx.$executeRaw`
      update sealed_values kept set sealed = decode(fresh.sealed, 'hex')
      from json_to_recordset(${JSON.stringify(rows)}::json) as fresh("recordId" uuid, field text, sealed text)
      where kept.record_id = fresh."recordId" and kept.field = fresh.field`;
  }
};
