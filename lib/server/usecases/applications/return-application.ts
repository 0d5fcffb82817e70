import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { updateApplication } from "../../db/application-changes";
import { passOnReturns } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { tellOtherSide } from "../mails/tell-other-side";
import { judged, moved } from "./judged-application";
import { applicationShape } from "./review-shape";

/** The vendor sends the returned fields back to the clinic. */
export const returnApplication = defineUseCase({
  name: "applications.returnApplication",
  permission: "application.review",
  input: z.object(applicationShape),
  records: ["application.returned"],
  run: async ({ tx, actor, input: { applicationId } }) => {
    const { application, unsettled: fields } = await judged(tx, actor, applicationId);
    const status = moved(application, "returnFields");
    if (fields.length === 0) throw new AppError("nothing-returned", {});
    await updateApplication(tx, applicationId, { status });
    await passOnReturns(tx, application);
    await tellOtherSide(tx, applicationId, "application-returned");
    return { result: null, audit: [{ kind: "application.returned", applicationId, fields: [...fields] }] };
  },
});
