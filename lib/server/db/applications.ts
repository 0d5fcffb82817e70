import "server-only";
import type { Side } from "@/lib/domain/actor";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { Acknowledgement } from "@/lib/domain/application/completeness";
import type { PlanAnswer, PlannedRow } from "@/lib/domain/application/plan";
import type { Status } from "@/lib/domain/application/status";
import type { Answer } from "@/lib/forms/answer";
import type { Procedure } from "@/lib/forms/procedures";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** What decides whether an application may be changed, and whose it is. */
export interface HeldApplication {
  readonly id: string;
  readonly vendorId: string;
  readonly clinicId: string;
  readonly facilityId: string;
  readonly number: number;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  readonly status: Status;
  readonly changeNo: number;
  readonly snapshotNumber: number;
  readonly sending: SendingRow | null;
}

/** A recorded sending as it is kept; days are `2026-12-20`. */
export interface SendingRow {
  readonly sentOn: string;
  readonly recordedOn: string;
  readonly differently: readonly string[];
  readonly before: Status;
  readonly by: string;
  readonly tooLate: boolean;
  /** Absent where it was recorded before this was noted. */
  readonly planned?: readonly PlannedRow[];
}

/** A field as it is kept, with the name of who saved it. */
export interface FieldRow {
  readonly field: string;
  readonly answer: Answer | null;
  readonly version: number;
  readonly changeNo: number;
  readonly source: ValueSource;
  readonly sourceNote: string | null;
  readonly by: string | null;
  readonly side: Side;
  readonly at: Date;
  readonly confirmedAt: Date | null;
  readonly correctedFrom: Answer | null;
  readonly approvedText: string | null;
  readonly returnedText: string | null;
  readonly returnReason: string | null;
  readonly reply: string | null;
}

/** What of an application changes as a whole. Days are `2026-12-20`, times UTC. */
export interface StateRow {
  readonly catalogue: string;
  readonly catalogueVersion: number;
  readonly changeNo: number;
  readonly status: Status;
  readonly preset: string | null;
  readonly snapshotNumber: number;
  readonly snapshotAt: Date | null;
  readonly validUntil: string | null;
  readonly sending: SendingRow | null;
  readonly receivedOn: string | null;
  readonly completedOn: string | null;
  readonly planSettled: PlanAnswer | null;
  readonly planSettledBy: string | null;
  readonly planSettledAt: Date | null;
  readonly facilityCode: string | null;
  readonly cancelReason: string | null;
  readonly cancelNote: string | null;
}

/** What of an application stays: its form, its facility, and how to reach it. */
export interface ApplicationRow {
  readonly id: string;
  readonly number: number;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  readonly procedure: Procedure;
  readonly facilityId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly prefecture: string;
  readonly feeTable: FeeTable;
  readonly code: string | null;
  readonly facilityName: string;
}

/** A new application; its number is the vendor's next. */
export const addApplication = async (
  tx: TenantTx | SystemTx,
  application: {
    readonly vendorId: string;
    readonly clinicId: string;
    readonly facilityId: string;
    readonly catalogue: string;
    readonly catalogueVersion: number;
    readonly procedure: Procedure;
    readonly createdBy: string;
  },
): Promise<string> => {
  const { vendorId, clinicId, facilityId, catalogue, catalogueVersion, procedure, createdBy } = application;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into applications (vendor_id, clinic_id, facility_id, catalogue, catalogue_version, procedure, created_by)
    values (${vendorId}::uuid, ${clinicId}::uuid, ${facilityId}::uuid, ${catalogue}, ${catalogueVersion}::int,
      ${procedure}, ${createdBy}::uuid)
    returning id`;
  return row?.id ?? "";
};

/** An application, held until the transaction ends: whoever else wants to change it waits. */
export const holdApplication = async (
  tx: TenantTx | SystemTx,
  id: string,
): Promise<HeldApplication | null> => {
  const [row] = await tx.$queryRaw<HeldApplication[]>`
    select id, vendor_id as "vendorId", clinic_id as "clinicId", facility_id as "facilityId", number, catalogue,
      catalogue_version as "catalogueVersion", status, change_no as "changeNo", snapshot_number as "snapshotNumber",
      sending
    from applications where id = ${id}::uuid for update`;
  return row ?? null;
};

export const findApplication = async (tx: TenantTx, id: string): Promise<ApplicationRow | null> => {
  const [row] = await tx.$queryRaw<ApplicationRow[]>`
    select a.id, a.number, a.catalogue, a.catalogue_version as "catalogueVersion", a.procedure,
      f.id as "facilityId", f.prefecture, f.fee_table as "feeTable", f.code, f.name as "facilityName",
      c.id as "clinicId", c.name as "clinicName", c.phone as "clinicPhone"
    from applications a
    join facilities f on f.id = a.facility_id
    join clinics c on c.id = a.clinic_id
    where a.id = ${id}::uuid`;
  return row ?? null;
};

/** Where an application stands. */
export const readState = async (tx: TenantTx, id: string): Promise<StateRow | null> => {
  const [row] = await tx.$queryRaw<StateRow[]>`
    select a.catalogue, a.catalogue_version as "catalogueVersion", a.change_no as "changeNo", a.status, a.preset, a.snapshot_number as "snapshotNumber",
      s.approved_at as "snapshotAt", s.valid_until::text as "validUntil", a.sending,
      a.received_on::text as "receivedOn", a.completed_on::text as "completedOn",
      a.plan_settled as "planSettled", app.actor_name(a.plan_settled_by) as "planSettledBy",
      a.plan_settled_at as "planSettledAt", f.code as "facilityCode",
      a.cancel_reason as "cancelReason", a.cancel_note as "cancelNote"
    from applications a
    join facilities f on f.id = a.facility_id
    left join application_snapshots s on s.application_id = a.id and s.number = a.snapshot_number
    where a.id = ${id}::uuid`;
  return row ?? null;
};

/** The fields of an application that changed after a number, all of them after 0; or one of them. */
export const listFieldRows = (
  tx: TenantTx | SystemTx,
  applicationId: string,
  { after = 0, only = null }: { readonly after?: number; readonly only?: string | null } = {},
): Promise<FieldRow[]> =>
  tx.$queryRaw<FieldRow[]>`
    select field, answer, version, change_no as "changeNo", source, source_note as "sourceNote",
      app.actor_name(saved_by) as by, saved_side as side, saved_at as at, confirmed_at as "confirmedAt",
      corrected_from as "correctedFrom", approved_text as "approvedText", returned_text as "returnedText",
      return_reason as "returnReason", reply
    from application_fields
    where application_id = ${applicationId}::uuid and change_no > ${after}::int
      and (${only}::text is null or field = ${only})
    order by field`;

export const listAcknowledgements = (tx: TenantTx, applicationId: string): Promise<Acknowledgement[]> =>
  tx.$queryRaw<Acknowledgement[]>`
    select field, code, value_text as "valueText", reason from application_acknowledgements
    where application_id = ${applicationId}::uuid order by field, code`;

/** The other applications of a facility, the newest first. */
export const listSiblings = (
  tx: TenantTx,
  facilityId: string,
  exceptId: string,
): Promise<{ id: string; catalogue: string; status: Status; customerIdType: Answer | null }[]> =>
  tx.$queryRaw`
    select a.id, a.catalogue, a.status, f.answer as "customerIdType"
    from applications a
    left join application_fields f on f.application_id = a.id and f.field = 'customerIdType'
    where a.facility_id = ${facilityId}::uuid and a.id <> ${exceptId}::uuid
    order by a.created_at desc, a.id`;

/** The number of an application's latest change. */
export const readChangeNo = async (tx: TenantTx, id: string): Promise<number | null> =>
  (await tx.application.findUnique({ where: { id }, select: { changeNo: true } }))?.changeNo ?? null;
