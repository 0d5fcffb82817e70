import "server-only";
import type { Side } from "@/lib/domain/actor";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { PlanAnswer } from "@/lib/domain/application/plan";
import type { Status } from "@/lib/domain/application/status";
import type { Answer } from "@/lib/forms/answer";
import type { HeldApplication, SendingRow } from "./applications";
import type { SystemTx } from "./system";
import type { TenantTx } from "./tenant";

/** The place of a field in an application that is held, and the number of the change that is being made. */
type Place = Pick<HeldApplication, "id" | "vendorId" | "clinicId" | "changeNo">;

const json = (answer: Answer | null): string | null => (answer === null ? null : JSON.stringify(answer));

/** What is written of a saved field. `correctedFrom` is the answer the vendor replaced while checking. */
export interface SavedField {
  readonly field: string;
  readonly answer: Answer | null;
  readonly version: number;
  readonly source: ValueSource;
  readonly sourceNote: string | null;
  readonly savedBy: string;
  readonly savedSide: Side;
  readonly correctedFrom: Answer | null;
}

/** Writes an answer; answers when. An application's change must be recorded in the same transaction. */
export const writeField = async (
  tx: TenantTx | SystemTx,
  { id, vendorId, clinicId, changeNo }: Place,
  { field, answer, version, source, sourceNote, savedBy, savedSide, correctedFrom }: SavedField,
): Promise<Date> => {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    insert into application_fields (application_id, field, vendor_id, clinic_id, answer, version, change_no, source,
      source_note, saved_by, saved_side, corrected_from, corrected_at)
    values (${id}::uuid, ${field}, ${vendorId}::uuid, ${clinicId}::uuid, ${json(answer)}::jsonb, ${version}::int,
      ${changeNo + 1}::int, ${source}, ${sourceNote}, ${savedBy}::uuid, ${savedSide},
      ${json(correctedFrom)}::jsonb, case when ${correctedFrom !== null} then clock_timestamp() end)
    on conflict (application_id, field) do update set answer = excluded.answer, version = excluded.version,
      change_no = excluded.change_no, source = excluded.source, source_note = excluded.source_note,
      saved_by = excluded.saved_by, saved_side = excluded.saved_side, saved_at = clock_timestamp(),
      confirmed_at = null, corrected_from = excluded.corrected_from, corrected_at = excluded.corrected_at
    returning saved_at as at`;
  return row?.at ?? new Date(0);
};

/** Columns of an application that its moves write. Days are `2026-12-20`. */
export interface ApplicationChange {
  readonly status?: Status;
  readonly preset?: string;
  readonly snapshotNumber?: number;
  readonly validUntil?: string | null;
  readonly sending?: SendingRow | null;
  readonly receivedOn?: string | null;
  readonly completedOn?: string | null;
  readonly planSettled?: PlanAnswer | null;
  readonly planSettledBy?: string | null;
  readonly planSettledAt?: Date | null;
  readonly cancelReason?: string | null;
  readonly cancelNote?: string | null;
}

const day = (text: string | null): Date | null => (text === null ? null : new Date(`${text}T00:00:00Z`));

/** Writes what changed of an application that is held. */
export const updateApplication = async (
  tx: TenantTx | SystemTx,
  id: string,
  { sending, validUntil, receivedOn, completedOn, ...plain }: ApplicationChange,
): Promise<void> => {
  await tx.application.update({
    where: { id },
    data: {
      ...plain,
      ...(validUntil !== undefined && { validUntil: day(validUntil) }),
      ...(receivedOn !== undefined && { receivedOn: day(receivedOn) }),
      ...(completedOn !== undefined && { completedOn: day(completedOn) }),
    },
    select: { id: true },
  });
  if (sending !== undefined)
    await tx.$executeRaw`
      update applications set sending = ${sending === null ? null : JSON.stringify(sending)}::jsonb
      where id = ${id}::uuid`;
};
