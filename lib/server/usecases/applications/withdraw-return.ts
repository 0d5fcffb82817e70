import * as z from "zod";
import { withdrawReturn as writeWithdrawal } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, moved } from "./judged-application";
import { applicationShape } from "./review-shape";

/** The vendor takes back what it asked of a field, before the clinic reads it; once more it changes nothing. */
export const withdrawReturn = defineUseCase({
  name: "applications.withdrawReturn",
  permission: "application.review",
  input: z.object({ ...applicationShape, field: z.string().max(100) }),
  records: ["field.returnWithdrawn"],
  run: async ({ tx, actor, input: { applicationId, field } }) => {
    const { application, returns } = await judged(tx, actor, applicationId);
    moved(application, "returnFields");
    if (!returns.some((each) => each.field === field)) return { result: null, audit: [] };
    await writeWithdrawal(tx, application, field);
    return { result: null, audit: [{ kind: "field.returnWithdrawn", applicationId, field }] };
  },
});
