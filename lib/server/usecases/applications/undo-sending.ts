import * as z from "zod";
import { decideUndo } from "@/lib/domain/application/sending";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import { updateApplication } from "../../db/application-changes";
import { defineUseCase } from "../../usecase";
import { recordedSending } from "./application-state";
import { held } from "./held-application";

/** Takes the record of a sending back, on the day it was made; the application is where it was before. */
export const undoSending = defineUseCase({
  name: "applications.undoSending",
  permission: "application.recordSending",
  input: z.object({ applicationId: z.uuid() }),
  records: ["sending.undone"],
  run: async ({ tx, actor, input: { applicationId } }) => {
    const { status, sending } = (await held(tx, applicationId)).application;
    const wrong = new AppError("wrong-status", { status, move: "undoSending" });
    if (sending === null) throw wrong;
    const decision = decideUndo(status, actor, recordedSending(sending), tokyoDate(new Date()));
    if (decision.kind === "refused") throw wrong;
    await updateApplication(tx, applicationId, {
      ...{ status: decision.to, sending: null },
      ...{ planSettled: null, planSettledBy: null, planSettledAt: null },
    });
    return { result: undefined, audit: [{ kind: "sending.undone", applicationId } as const] };
  },
});
