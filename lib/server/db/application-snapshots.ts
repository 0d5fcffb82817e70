import "server-only";
import type { SnapshotContent } from "@/lib/domain/application/snapshot";
import type { HeldApplication } from "./applications";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** An approved state of an application as it is kept. Days are `2026-12-20`, times UTC. */
export interface SnapshotRow {
  readonly number: number;
  readonly content: SnapshotContent;
  readonly hash: string;
  readonly validUntil: string | null;
  readonly approvedAt: Date;
}

/** Freezes an approved state; snapshots are never changed. */
export const addSnapshot = async (
  tx: TenantTx | SystemTx,
  { id, vendorId, clinicId }: Pick<HeldApplication, "id" | "vendorId" | "clinicId">,
  snapshot: Pick<SnapshotRow, "number" | "content" | "hash" | "validUntil"> & { readonly approvedBy: string },
): Promise<void> => {
  const { number, content, hash, validUntil, approvedBy } = snapshot;
  await tx.$executeRaw`
    insert into application_snapshots (application_id, number, vendor_id, clinic_id, content, hash, valid_until, approved_by)
    values (${id}::uuid, ${number}::int, ${vendorId}::uuid, ${clinicId}::uuid, ${JSON.stringify(content)}::jsonb, ${hash},
      ${validUntil}::date, ${approvedBy}::uuid)`;
};

/** The latest approved state of an application. */
export const findLatestSnapshot = async (
  tx: TenantTx,
  applicationId: string,
): Promise<SnapshotRow | null> => {
  const [row] = await tx.$queryRaw<SnapshotRow[]>`
    select number, content, hash, valid_until::text as "validUntil", approved_at as "approvedAt"
    from application_snapshots where application_id = ${applicationId}::uuid
    order by number desc limit 1`;
  return row ?? null;
};
