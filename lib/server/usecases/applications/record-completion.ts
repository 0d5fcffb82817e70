import * as z from "zod";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { updateApplication } from "../../db/application-changes";
import { typedDay } from "../../typed-day";
import { defineUseCase } from "../../usecase";
import { followingMove } from "./following-day";

/** The application became 完了 on 総合ポータルサイト. @param input.on the day as typed */
export const recordCompletion = defineUseCase({
  name: "applications.recordCompletion",
  permission: "application.recordProgress",
  input: z.object({ applicationId: z.uuid(), on: typedDay }),
  records: ["completion.recorded"],
  run: async ({ tx, actor, input: { applicationId, on } }) => {
    const status = await followingMove(tx, actor, "recordCompletion", { applicationId, on });
    await updateApplication(tx, applicationId, { status, completedOn: isoDate(on) });
    return {
      result: undefined,
      audit: [{ kind: "completion.recorded", applicationId, on: isoDate(on) } as const],
    };
  },
});
