import * as z from "zod";
import { updateApplication } from "../../db/application-changes";
import { passOnReturns } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { held } from "./held-application";
import { moved } from "./judged-application";
import { applicationShape } from "./review-shape";

/** Takes the request for the check back, so that the clinic can edit again. What was approved so far holds. */
export const takeBack = defineUseCase({
  name: "applications.takeBack",
  permission: "application.takeBack",
  input: z.object(applicationShape),
  records: ["check.takenBack"],
  run: async ({ tx, input: { applicationId } }) => {
    const { application } = await held(tx, applicationId);
    await updateApplication(tx, applicationId, { status: moved(application, "takeBack") });
    await passOnReturns(tx, application);
    return { result: null, audit: [{ kind: "check.takenBack", applicationId }] };
  },
});
