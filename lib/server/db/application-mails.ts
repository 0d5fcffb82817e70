import "server-only";
import type { Status } from "@/lib/domain/application/status";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { ApplicationMailKind } from "@/lib/domain/people/mail";
import type { Answer } from "@/lib/forms/answer";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** Writes one mail for each of the other side who has an address; answers their ids. */
export const addApplicationMails = async (
  tx: TenantTx,
  applicationId: string,
  kind: ApplicationMailKind,
): Promise<string[]> =>
  (
    await tx.$queryRaw<{ id: string }[]>`
      select app.queue_application_mails(${applicationId}::uuid, ${kind}) as id`
  ).map(({ id }) => id);

/** What of an application stands in mails. The day is `2026-12-20`. */
export interface ToldApplication {
  readonly number: number;
  readonly status: Status;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  readonly validUntil: string | null;
  readonly cancelReason: string | null;
  readonly cancelNote: string | null;
  readonly feeTable: FeeTable;
  readonly facilityName: string;
  readonly clinicName: string;
  readonly vendorId: string;
}

/** An application as its mails tell of it. */
export const findToldApplication = async (tx: SystemTx, id: string): Promise<ToldApplication | null> => {
  const [row] = await tx.$queryRaw<ToldApplication[]>`
    select a.number, a.status, a.catalogue, a.catalogue_version as "catalogueVersion",
      a.valid_until::text as "validUntil", a.cancel_reason as "cancelReason", a.cancel_note as "cancelNote",
      f.fee_table as "feeTable", f.name as "facilityName", c.name as "clinicName", a.vendor_id as "vendorId"
    from applications a
    join facilities f on f.id = a.facility_id
    join clinics c on c.id = a.clinic_id
    where a.id = ${id}::uuid`;
  return row ?? null;
};

/** What was said of a field. */
export interface ToldField {
  readonly field: string;
  readonly answer: Answer | null;
  readonly correctedFrom: Answer | null;
  readonly returnedText: string | null;
  readonly returnReason: string | null;
  readonly reply: string | null;
}

/** The fields of an application with what was said of them. */
export const listToldFields = (tx: SystemTx, applicationId: string): Promise<ToldField[]> =>
  tx.$queryRaw<ToldField[]>`
    select field, answer, corrected_from as "correctedFrom", returned_text as "returnedText",
      return_reason as "returnReason", reply
    from application_fields where application_id = ${applicationId}::uuid order by field`;
