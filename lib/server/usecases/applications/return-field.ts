import * as z from "zod";
import { isReviewed } from "@/lib/domain/application/review";
import { AppError } from "@/lib/domain/errors";
import { shownFields } from "@/lib/forms/judge";
import { returnField as writeReturn } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, moved, seenText, stillSeen } from "./judged-application";
import { seenFieldShape, wordShape } from "./review-shape";

/** The vendor notes what is to be put right in a field; the clinic reads it once the application is returned. */
export const returnField = defineUseCase({
  name: "applications.returnField",
  permission: "application.review",
  input: z.object({ ...seenFieldShape, reason: wordShape }),
  records: ["field.returned"],
  run: async ({ tx, actor, input: { applicationId, field, version, reason } }) => {
    const found = await judged(tx, actor, applicationId);
    moved(found.application, "returnFields");
    stillSeen(found, field, version);
    const { catalogue, answers } = found;
    if (!shownFields(catalogue, answers).some((each) => each.key === field && isReviewed(each)))
      throw new AppError("not-found", {});
    const valueText = seenText(found, field);
    await writeReturn(tx, found.application, { field, valueText, reason }, actor.personId);
    return { result: null, audit: [{ kind: "field.returned", applicationId, field, version, reason }] };
  },
});
