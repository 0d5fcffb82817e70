import { sideOf, type Actor } from "@/lib/domain/actor";
import type {
  ApplicationState,
  FieldState,
  FieldStates,
  RecordedSending,
} from "@/lib/domain/application/application";
import type { PlanSettlement } from "@/lib/domain/application/plan";
import type { CancelReason, Status } from "@/lib/domain/application/status";
import { takesDocuments } from "@/lib/forms/catalogue";
import { readIsoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import {
  listAcknowledgements,
  listFieldRows,
  readState,
  type FieldRow,
  type SendingRow,
  type StateRow,
} from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { sentDocuments } from "../files/sent-documents";
import { catalogueOf } from "./held-application";

const dayOf = (text: string | null): PlainDate | null => (text === null ? null : (readIsoDate(text) ?? null));

const heardFrom: ReadonlySet<string> = new Set(["phone", "fax", "visit"]);

/** What the vendor asks to be put right is the clinic's to know once the application was returned, not while it is looked at. */
const maySeeReturns = (actor: Pick<Actor, "role">, status: Status): boolean =>
  sideOf(actor.role) === "vendor" || status !== "checking";

/** A field as a reader sees it. */
const fieldState = (row: FieldRow, actor: Pick<Actor, "role">, status: Status): FieldState => ({
  answer: row.answer,
  version: row.version,
  source: row.source,
  sourceNote: row.sourceNote,
  by: row.by ?? "",
  side: row.side,
  at: row.at.toISOString(),
  awaits: heardFrom.has(row.source) && row.confirmedAt === null,
  correctedFrom: row.correctedFrom,
  approvedText: row.approvedText,
  returned:
    row.returnedText === null || row.returnReason === null || !maySeeReturns(actor, status)
      ? null
      : { valueText: row.returnedText, reason: row.returnReason, reply: row.reply },
});

export const fieldStates = (
  rows: readonly FieldRow[],
  actor: Pick<Actor, "role">,
  status: Status,
): FieldStates => Object.fromEntries(rows.map((row) => [row.field, fieldState(row, actor, status)]));

/** A recorded sending in the domain's words. */
export const recordedSending = (row: SendingRow): RecordedSending => {
  const [sentOn, recordedOn] = [readIsoDate(row.sentOn), readIsoDate(row.recordedOn)];
  if (sentOn === undefined || recordedOn === undefined) throw new Error("a sending without its days");
  return { ...row, planned: row.planned ?? [], sentOn, recordedOn };
};

const settlementOf = ({ planSettled, planSettledBy, planSettledAt }: StateRow): PlanSettlement | null =>
  planSettled === null || planSettledAt === null
    ? null
    : { answer: planSettled, by: planSettledBy ?? "", at: planSettledAt.toISOString() };

const stateOf = (row: StateRow): Omit<ApplicationState, "fields" | "acknowledgements" | "documents"> => ({
  changeNo: row.changeNo,
  status: row.status,
  preset: row.preset,
  snapshot:
    row.snapshotAt === null
      ? null
      : {
          number: row.snapshotNumber,
          approvedAt: row.snapshotAt.toISOString(),
          validUntil: dayOf(row.validUntil),
        },
  sending: row.sending === null ? null : recordedSending(row.sending),
  receivedOn: dayOf(row.receivedOn),
  completedOn: dayOf(row.completedOn),
  planSettled: settlementOf(row),
  facilityCode: row.facilityCode,
  cancelled:
    row.cancelReason === null
      ? null
      : { reason: row.cancelReason as CancelReason, note: row.cancelNote ?? "" },
});

/**
 * Where an application stands, with the fields that changed after a number (all of them after 0).
 * @throws AppError not-found
 */
export const applicationState = async (
  tx: TenantTx,
  applicationId: string,
  actor: Pick<Actor, "role" | "personId">,
  after = 0,
): Promise<ApplicationState> => {
  const row = await readState(tx, applicationId);
  if (row === null) throw new AppError("not-found", {});
  return {
    ...stateOf(row),
    acknowledgements: await listAcknowledgements(tx, applicationId),
    fields: fieldStates(await listFieldRows(tx, applicationId, { after }), actor, row.status),
    documents: takesDocuments(catalogueOf(row)) ? await sentDocuments(tx, applicationId, actor) : [],
  };
};
