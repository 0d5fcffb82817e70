import * as z from "zod";
import { isReviewedByPortal } from "@/lib/domain/application/portal-review";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { updateApplication } from "../../db/application-changes";
import { typedDay } from "../../typed-day";
import { defineUseCase } from "../../usecase";
import { followingMove } from "./following-day";
import { keepIssuedCode } from "./issued-code";

/**
 * The application became 完了 on 総合ポータルサイト; of 職域, its 審査 did, and the facility got its code.
 * @param input.on the day as typed
 * @param input.code the facility's code as typed, for 職域 alone
 */
export const recordCompletion = defineUseCase({
  name: "applications.recordCompletion",
  permission: "application.recordProgress",
  input: z.object({ applicationId: z.uuid(), on: typedDay, code: z.string().default("") }),
  records: ["completion.recorded", "facility.changed"],
  run: async ({ tx, actor, input: { applicationId, on, code } }) => {
    const { application, catalogue, to } = await followingMove(tx, actor, "recordCompletion", {
      applicationId,
      on,
    });
    const issued = isReviewedByPortal(catalogue) ? await keepIssuedCode(tx, application, code) : null;
    await updateApplication(tx, applicationId, { status: to, completedOn: isoDate(on) });
    return {
      result: undefined,
      audit: [
        {
          ...{ kind: "completion.recorded" as const, applicationId, on: isoDate(on) },
          ...(issued !== null && { facilityCode: issued.code }),
        },
        ...(issued?.audit ?? []),
      ],
    };
  },
});
