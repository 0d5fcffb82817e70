import * as z from "zod";
import { fieldsToApprove, isApproved } from "@/lib/domain/application/review";
import { AppError } from "@/lib/domain/errors";
import { approveFields } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, moved, seenText, stillSeen } from "./judged-application";
import { seenFieldShape } from "./review-shape";

/** The vendor approves one field as it saw it; once more it changes nothing. */
export const approveField = defineUseCase({
  name: "applications.approveField",
  permission: "application.review",
  input: z.object(seenFieldShape),
  records: ["field.approved"],
  run: async ({ tx, actor, input: { applicationId, field, version } }) => {
    const found = await judged(tx, actor, applicationId);
    moved(found.application, "approve");
    stillSeen(found, field, version);
    if (isApproved(found.catalogue, found.answers, found.approvals, field))
      return { result: null, audit: [] };
    if (!fieldsToApprove(found.catalogue, found.answers, found.approvals).includes(field))
      throw new AppError("not-found", {});
    await approveFields(
      tx,
      found.application,
      [{ field, valueText: seenText(found, field) }],
      actor.personId,
    );
    return { result: null, audit: [{ kind: "field.approved", applicationId, field, version }] };
  },
});
