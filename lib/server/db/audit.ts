import "server-only";
import type { AuditEvent } from "@/lib/domain/audit";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** Whose event it is; `personId` is null for what no person did. */
export interface AuditOwner {
  readonly vendorId: string;
  readonly clinicId: string | null;
  readonly personId: string | null;
  readonly applicationId: string | null;
}

/** Adds one event to its vendor's chain; number, time and hash are the database's. */
export const addAuditEvent = async (
  tx: TenantTx | SystemTx,
  { vendorId, clinicId, personId, applicationId }: AuditOwner,
  { kind, ...data }: AuditEvent,
): Promise<void> => {
  await tx.$executeRaw`
    insert into audit_events (vendor_id, clinic_id, person_id, application_id, kind, data)
    values (${vendorId}::uuid, ${clinicId}::uuid, ${personId}::uuid, ${applicationId}::uuid, ${kind},
      ${JSON.stringify(data)}::jsonb)`;
};

/** One recorded event; `no` counts within the vendor, `at` is UTC. */
export interface RecordedEvent {
  readonly no: bigint;
  readonly at: Date;
  readonly clinicId: string | null;
  readonly personId: string | null;
  readonly kind: string;
  readonly data: unknown;
}

/** Newest first, at most `limit`, older than number `before`. */
export const listAuditEvents = (
  tx: TenantTx,
  { before, limit }: { readonly before: bigint | null; readonly limit: number },
): Promise<RecordedEvent[]> =>
  tx.auditEvent.findMany({
    where: before === null ? {} : { no: { lt: before } },
    select: { no: true, at: true, clinicId: true, personId: true, kind: true, data: true },
    orderBy: { no: "desc" },
    take: limit,
  });

/** Where a vendor's chain stands. `brokenAt` is the first event that does not fit, or null. */
export interface ChainState {
  readonly vendorId: string;
  readonly vendorName: string;
  readonly no: bigint;
  readonly hash: string;
  readonly brokenAt: bigint | null;
}

/** The state of every vendor's chain, or of one. */
export const readChains = (tx: SystemTx, vendorId: string | null = null): Promise<ChainState[]> =>
  tx.$queryRaw<ChainState[]>`
    select vendors.id as "vendorId", vendors.name as "vendorName", coalesce(head.no, 0) as no,
      encode(coalesce(head.hash, ''), 'hex') as hash, app.audit_break(vendors.id) as "brokenAt"
    from vendors left join audit_heads head on head.vendor_id = vendors.id
    where ${vendorId}::uuid is null or vendors.id = ${vendorId}::uuid
    order by vendors.created_at, vendors.id`;

/** Whether everything but the proofs themselves was already proved, by a recorded `audit.verified`. */
export const isVerified = async (tx: SystemTx, vendorId: string): Promise<boolean> => {
  const [row] = await tx.$queryRaw<{ verified: boolean }[]>`
    select coalesce(max(no) filter (where kind <> 'audit.verified'), 0)
      <= coalesce(max((data ->> 'no')::bigint) filter (where kind = 'audit.verified'), 0) as verified
    from audit_events where vendor_id = ${vendorId}::uuid`;
  return row?.verified === true;
};

/** The hash of one event, in hexadecimal, or null where there is none of that number. */
export const auditHashAt = async (tx: SystemTx, vendorId: string, no: bigint): Promise<string | null> => {
  const event = await tx.auditEvent.findUnique({
    where: { vendorId_no: { vendorId, no } },
    select: { hash: true },
  });
  return event === null ? null : Buffer.from(event.hash).toString("hex");
};
