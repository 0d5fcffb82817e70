import * as z from "zod";
import { mayAnswerPlan, planAnswers } from "@/lib/domain/application/plan";
import { AppError } from "@/lib/domain/errors";
import { updateApplication } from "../../db/application-changes";
import { readState } from "../../db/applications";
import { defineUseCase } from "../../usecase";
import { recordedSending } from "./application-state";
import { held } from "./held-application";

/**
 * Whether what was sent as planned stands as it was sent, or changed; either side answers, and may answer anew.
 * @param input.seen the answer that stood there when this one was given, "" without one
 */
export const settlePlan = defineUseCase({
  name: "applications.settlePlan",
  permission: "application.recordProgress",
  input: z.object({
    applicationId: z.uuid(),
    answer: z.string().pipe(z.enum(planAnswers)),
    seen: z
      .string()
      .transform((shown) => (shown === "" ? null : shown))
      .pipe(z.enum(planAnswers).nullable()),
  }),
  records: ["plan.settled"],
  run: async ({ tx, actor, input: { applicationId, answer, seen } }) => {
    const { status, sending } = (await held(tx, applicationId)).application;
    const standing = (await readState(tx, applicationId))?.planSettled ?? null;
    const sent = sending === null ? null : recordedSending(sending);
    if (!mayAnswerPlan(sent, standing, { answer, seen }))
      throw new AppError("wrong-status", { status, move: "settlePlan" });
    await updateApplication(tx, applicationId, {
      ...{ planSettled: answer, planSettledBy: actor.personId, planSettledAt: new Date() },
    });
    return { result: undefined, audit: [{ kind: "plan.settled", applicationId, answer } as const] };
  },
});
