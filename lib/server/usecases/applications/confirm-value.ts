import * as z from "zod";
import { isOpen } from "@/lib/domain/application/status";
import { AppError } from "@/lib/domain/errors";
import { confirmField } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, stillSeen } from "./judged-application";
import { seenFieldShape } from "./review-shape";

/** The clinic says 「この内容でよい」 of a value that was heard from it and entered by the vendor; once more it changes nothing. */
export const confirmValue = defineUseCase({
  name: "applications.confirmValue",
  permission: "application.confirmValue",
  input: z.object(seenFieldShape),
  records: ["field.confirmed"],
  run: async ({ tx, actor, input: { applicationId, field, version } }) => {
    const found = await judged(tx, actor, applicationId);
    const { application, view } = found;
    if (!isOpen(application.status))
      throw new AppError("wrong-status", { status: application.status, move: "confirmValue" });
    stillSeen(found, field, version);
    const state = view.state.fields[field];
    if (state === undefined) throw new AppError("not-found", {});
    if (!state.awaits) return { result: null, audit: [] };
    await confirmField(tx, application, field);
    return { result: null, audit: [{ kind: "field.confirmed", applicationId, field, version }] };
  },
});
