import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { writeReply } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { judged, moved } from "./judged-application";
import { applicationShape, wordShape } from "./review-shape";

/** The clinic says why a field that it was asked to put right stays as it is. */
export const replyToReturn = defineUseCase({
  name: "applications.replyToReturn",
  permission: "application.reply",
  input: z.object({ ...applicationShape, field: z.string().max(100), reply: wordShape }),
  records: ["field.replied"],
  run: async ({ tx, actor, input: { applicationId, field, reply } }) => {
    const { application, returns } = await judged(tx, actor, applicationId);
    moved(application, "requestCheck");
    if (!returns.some((each) => each.field === field)) throw new AppError("not-found", {});
    await writeReply(tx, application, field, reply);
    return { result: null, audit: [{ kind: "field.replied", applicationId, field, reply }] };
  },
});
