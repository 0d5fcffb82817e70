import "server-only";
import type { HeldApplication } from "./applications";
import type { TenantTx } from "./tenant";

/** The place of what is said in an application that is held, and the number of the change that is being made. */
type Place = Pick<HeldApplication, "id" | "vendorId" | "clinicId" | "changeNo">;

/** Approves fields for the values that were seen; what was asked to be put right in them is settled with it. */
export const approveFields = async (
  tx: TenantTx,
  { id, changeNo }: Place,
  approvals: readonly { readonly field: string; readonly valueText: string }[],
  approvedBy: string,
): Promise<void> => {
  await tx.$executeRaw`
    update application_fields f set approved_text = seen.text, approved_by = ${approvedBy}::uuid,
      approved_at = clock_timestamp(), returned_text = null, return_reason = null, returned_by = null,
      returned_at = null, reply = null, change_no = ${changeNo + 1}::int
    from unnest(${approvals.map(({ field }) => field)}::text[], ${approvals.map(({ valueText }) => valueText)}::text[])
      as seen (field, text)
    where f.application_id = ${id}::uuid and f.field = seen.field`;
};

/** Asks for a field to be put right; one that was never saved gets a row without an answer. */
export const returnField = async (
  tx: TenantTx,
  { id, vendorId, clinicId, changeNo }: Place,
  {
    field,
    valueText,
    reason,
  }: { readonly field: string; readonly valueText: string; readonly reason: string },
  returnedBy: string,
): Promise<void> => {
  await tx.$executeRaw`
    insert into application_fields (application_id, field, vendor_id, clinic_id, version, change_no, source, saved_by, saved_side)
    values (${id}::uuid, ${field}, ${vendorId}::uuid, ${clinicId}::uuid, 0, ${changeNo + 1}::int, 'person',
      ${returnedBy}::uuid, 'vendor')
    on conflict (application_id, field) do nothing`;
  await tx.$executeRaw`
    update application_fields set returned_text = ${valueText}, return_reason = ${reason},
      returned_by = ${returnedBy}::uuid, returned_at = clock_timestamp(), reply = null, approved_text = null,
      approved_by = null, approved_at = null, change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and field = ${field}`;
};

/** Takes back what was asked of a field. */
export const withdrawReturn = async (tx: TenantTx, { id, changeNo }: Place, field: string): Promise<void> => {
  await tx.$executeRaw`
    update application_fields set returned_text = null, return_reason = null, returned_by = null, returned_at = null,
      reply = null, change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and field = ${field}`;
};

/** What was asked to be put right becomes the clinic's to know, and reaches its open page. */
export const passOnReturns = async (tx: TenantTx, { id, changeNo }: Place): Promise<void> => {
  await tx.$executeRaw`
    update application_fields set change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and return_reason is not null`;
};

/** The clinic's word on why a returned field stays as it is. */
export const writeReply = async (
  tx: TenantTx,
  { id, changeNo }: Place,
  field: string,
  reply: string,
): Promise<void> => {
  await tx.$executeRaw`
    update application_fields set reply = ${reply}, change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and field = ${field}`;
};

/** The clinic looked at a value that was entered for it. */
export const confirmField = async (tx: TenantTx, { id, changeNo }: Place, field: string): Promise<void> => {
  await tx.$executeRaw`
    update application_fields set confirmed_at = clock_timestamp(), change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and field = ${field}`;
};

/** What the vendor corrected is known to the clinic, which asks for the check again. */
export const forgetCorrections = async (tx: TenantTx, { id, changeNo }: Place): Promise<void> => {
  await tx.$executeRaw`
    update application_fields set corrected_from = null, corrected_at = null, change_no = ${changeNo + 1}::int
    where application_id = ${id}::uuid and corrected_from is not null`;
};

/** Keeps why something odd about a field stays as it is, for the value it was said of. */
export const writeAcknowledgement = async (
  tx: TenantTx,
  { id, vendorId, clinicId }: Place,
  {
    field,
    code,
    valueText,
    reason,
  }: { readonly field: string; readonly code: string; readonly valueText: string; readonly reason: string },
  acknowledgedBy: string,
): Promise<void> => {
  await tx.$executeRaw`
    insert into application_acknowledgements (application_id, field, code, vendor_id, clinic_id, value_text, reason, acknowledged_by)
    values (${id}::uuid, ${field}, ${code}, ${vendorId}::uuid, ${clinicId}::uuid, ${valueText}, ${reason}, ${acknowledgedBy}::uuid)
    on conflict (application_id, field, code) do update set value_text = excluded.value_text, reason = excluded.reason,
      acknowledged_by = excluded.acknowledged_by, acknowledged_at = clock_timestamp()`;
};
