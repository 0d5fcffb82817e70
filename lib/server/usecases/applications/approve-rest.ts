import * as z from "zod";
import { approvableTogether } from "@/lib/domain/application/review";
import { listFieldRows } from "../../db/applications";
import { approveFields } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, moved, seenText } from "./judged-application";
import { applicationShape } from "./review-shape";

/**
 * The vendor approves every field that is left, but those that are returned or odd.
 * @param input.seen the number of the latest change on the screen: fields that changed later were not looked at and are left
 */
export const approveRest = defineUseCase({
  name: "applications.approveRest",
  permission: "application.review",
  input: z.object({ ...applicationShape, seen: z.coerce.number().int().min(0) }),
  records: ["field.approved"],
  run: async ({ tx, actor, input: { applicationId, seen } }) => {
    const found = await judged(tx, actor, applicationId);
    moved(found.application, "approve");
    const { catalogue, answers, approvals, returns, completeness, view } = found;
    const odd = [...completeness.errors, ...completeness.warnings];
    const unseen = new Set(
      (await listFieldRows(tx, applicationId, { after: seen })).map(({ field }) => field),
    );
    const fields = approvableTogether(catalogue, answers, approvals, returns, odd).filter(
      (field) => !unseen.has(field),
    );
    const approved = fields.map((field) => ({ field, valueText: seenText(found, field) }));
    await approveFields(tx, found.application, approved, actor.personId);
    return {
      result: { approved: fields.length },
      audit: fields.map(
        (field) =>
          ({
            kind: "field.approved",
            applicationId,
            field,
            version: view.state.fields[field]?.version ?? 0,
          }) as const,
      ),
    };
  },
});
