import * as z from "zod";
import { answersOf } from "@/lib/domain/application/application";
import { validUntil } from "@/lib/domain/application/claim-start";
import { decideSending } from "@/lib/domain/application/sending";
import type { ReportFinding } from "@/lib/domain/application/sending-report";
import { isoDate, readIsoDate, tokyoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import type { Catalogue } from "@/lib/forms/catalogue";
import { updateApplication } from "../../db/application-changes";
import { findLatestSnapshot } from "../../db/application-snapshots";
import { listFieldRows, type HeldApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { ruled } from "../../ruled";
import { typedDay } from "../../typed-day";
import { defineUseCase } from "../../usecase";
import { fieldStates } from "./application-state";
import { held } from "./held-application";

/** Until when what was sent had to be sent: as its sheet said, or as the answers say where there was none. */
const lastDay = async (
  tx: TenantTx,
  actor: Actor,
  catalogue: Catalogue,
  application: HeldApplication,
): Promise<PlainDate | null> => {
  const snapshot = await findLatestSnapshot(tx, application.id);
  if (snapshot !== null)
    return snapshot.validUntil === null ? null : (readIsoDate(snapshot.validUntil) ?? null);
  const fields = fieldStates(await listFieldRows(tx, application.id), actor, application.status);
  return validUntil(catalogue, answersOf(fields));
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
    const decision = decideSending(
      status,
      actor,
      { sentOn, differently: keys },
      tokyoDate(new Date()),
      await lastDay(tx, actor, catalogue, application),
    );
    if (decision.kind === "refused") {
      if (decision.because === "future-day")
        throw new AppError("invalid", { fields: { sentOn: [{ code: "day.future" }] } });
      throw new AppError("wrong-status", { status, move: "recordSending" });
    }
    const { sending, tooLate } = decision;
    const on = isoDate(sending.sentOn);
    const row = { ...sending, sentOn: on, recordedOn: isoDate(sending.recordedOn), by, tooLate };
    await updateApplication(tx, applicationId, { status: "sent", sending: row });
    return {
      result: { tooLate },
      audit: [{ kind: "sending.recorded", applicationId, on, by, differently: keys, tooLate } as const],
    };
  },
});
