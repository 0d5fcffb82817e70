import * as z from "zod";
import { allIssues } from "@/lib/domain/application/completeness";
import { mayEdit } from "@/lib/domain/application/status";
import { AppError } from "@/lib/domain/errors";
import { holdsPermission } from "@/lib/domain/permissions";
import { writeAcknowledgement } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, seenText, stillSeen } from "./judged-application";
import { seenFieldShape, wordShape } from "./review-shape";

/**
 * Somebody says why what is odd about a field stays as it is; it holds for the value it was said of.
 * An error that can be overridden is the vendor's to decide; any other is put right.
 */
export const acknowledge = defineUseCase({
  name: "applications.acknowledge",
  permission: "application.edit",
  input: z.object({ ...seenFieldShape, code: z.string().max(100), reason: wordShape }),
  records: ["field.acknowledged"],
  run: async ({ tx, actor, input: { applicationId, field, version, code, reason } }) => {
    const found = await judged(tx, actor, applicationId);
    const { application, catalogue, answers, view } = found;
    if (!mayEdit(application.status, actor))
      throw new AppError("wrong-status", { status: application.status, move: "acknowledge" });
    stillSeen(found, field, version);
    const issue = allIssues(catalogue, answers, view.context).find(
      (each) => each.field === field && each.code === code,
    );
    if (issue === undefined) throw new AppError("edited-meanwhile", { field, version });
    const overrides = issue.overridable === true && holdsPermission(actor, "application.override");
    if (issue.level === "error" && !overrides) throw new AppError("not-found", {});
    const valueText = seenText(found, field);
    await writeAcknowledgement(tx, application, { field, code, valueText, reason }, actor.personId);
    return { result: null, audit: [{ kind: "field.acknowledged", applicationId, field, code, reason }] };
  },
});
