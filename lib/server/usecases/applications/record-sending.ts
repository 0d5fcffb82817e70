import * as z from "zod";
import { answersOf } from "@/lib/domain/application/application";
import { validUntil } from "@/lib/domain/application/claim-start";
import { plannedRows, type PlannedRow } from "@/lib/domain/application/plan";
import { decideSending } from "@/lib/domain/application/sending";
import type { ReportFinding } from "@/lib/domain/application/sending-report";
import { isoDate, readIsoDate, tokyoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import type { Catalogue } from "@/lib/forms/catalogue";
import { sheetRows } from "@/lib/forms/sheet";
import { updateApplication } from "../../db/application-changes";
import { findLatestSnapshot } from "../../db/application-snapshots";
import { listFieldRows, type HeldApplication } from "../../db/applications";
import { findFacility } from "../../db/facilities";
import type { TenantTx } from "../../db/tenant";
import { ruled } from "../../ruled";
import { typedDay } from "../../typed-day";
import { defineUseCase } from "../../usecase";
import { fieldStates } from "./application-state";
import { held } from "./held-application";

/** What was sent: as its sheet said, or as the answers say where there was none. */
interface Sent {
  /** Until when it had to be sent. */
  readonly lastDay: PlainDate | null;
  readonly planned: readonly PlannedRow[];
}

const whatWasSent = async (
  tx: TenantTx,
  actor: Actor,
  catalogue: Catalogue,
  application: HeldApplication,
): Promise<Sent> => {
  const snapshot = await findLatestSnapshot(tx, application.id);
  if (snapshot !== null)
    return {
      lastDay: snapshot.validUntil === null ? null : (readIsoDate(snapshot.validUntil) ?? null),
      planned: plannedRows(snapshot.content.rows),
    };
  const account = await findFacility(tx, application.facilityId);
  if (account === null) throw new AppError("not-found", {});
  const fields = fieldStates(await listFieldRows(tx, application.id), actor, application.status);
  const answers = answersOf(fields);
  return {
    lastDay: validUntil(catalogue, answers),
    planned: plannedRows(sheetRows(catalogue, answers, account)),
  };
};

/**
 * Somebody pressed 送信 on 総合ポータルサイト; either side records it, from any status before it.
 * @param input.sentOn the day as typed, up to today
 * @param input.differently the rows that were sent differently from the sheet, where it was not sent as it is
 */
export const recordSending = defineUseCase({
  name: "applications.recordSending",
  permission: "application.recordSending",
  input: z
    .object({
      applicationId: z.uuid(),
      sentOn: typedDay,
      by: ruled(normalisePersonName, examinePersonName),
      asInSheet: z.boolean(),
      differently: z.array(z.string().max(100)).max(100).default([]),
    })
    .superRefine(({ asInSheet, differently }, context) => {
      const finding: ReportFinding = { code: "differently.missing" };
      if (!asInSheet && differently.length === 0)
        context.addIssue({ code: "custom", path: ["asInSheet"], params: finding });
    }),
  records: ["sending.recorded"],
  run: async ({ tx, actor, input: { applicationId, sentOn, by, asInSheet, differently } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const { status } = application;
    const keys = catalogue.fields
      .map(({ key }) => key)
      .filter((key) => !asInSheet && differently.includes(key));
    const { lastDay, planned } = await whatWasSent(tx, actor, catalogue, application);
    const report = { sentOn, differently: keys };
    const decision = decideSending(status, actor, report, tokyoDate(new Date()), lastDay);
    if (decision.kind === "refused") {
      if (decision.because === "future-day")
        throw new AppError("invalid", { fields: { sentOn: [{ code: "day.future" }] } });
      throw new AppError("wrong-status", { status, move: "recordSending" });
    }
    const { sending, tooLate } = decision;
    const on = isoDate(sending.sentOn);
    const row = { ...sending, sentOn: on, recordedOn: isoDate(sending.recordedOn), by, tooLate, planned };
    await updateApplication(tx, applicationId, { status: "sent", sending: row });
    return {
      result: { tooLate },
      audit: [{ kind: "sending.recorded", applicationId, on, by, differently: keys, tooLate } as const],
    };
  },
});
