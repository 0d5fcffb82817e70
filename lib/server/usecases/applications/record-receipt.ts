import * as z from "zod";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { updateApplication } from "../../db/application-changes";
import { typedDay } from "../../typed-day";
import { defineUseCase } from "../../usecase";
import { followingMove } from "./following-day";

/** The application became 受付済み on 総合ポータルサイト. @param input.on the day as typed */
export const recordReceipt = defineUseCase({
  name: "applications.recordReceipt",
  permission: "application.recordProgress",
  input: z.object({ applicationId: z.uuid(), on: typedDay }),
  records: ["receipt.recorded"],
  run: async ({ tx, actor, input: { applicationId, on } }) => {
    const { to: status } = await followingMove(tx, actor, "recordReceipt", { applicationId, on });
    await updateApplication(tx, applicationId, { status, receivedOn: isoDate(on) });
    return {
      result: undefined,
      audit: [{ kind: "receipt.recorded", applicationId, on: isoDate(on) } as const],
    };
  },
});
