import * as z from "zod";
import { updateApplication } from "../../db/application-changes";
import { defineUseCase } from "../../usecase";
import { held } from "./held-application";
import { moved } from "./judged-application";
import { applicationShape } from "./review-shape";

/** Takes up again what was given up. */
export const resumeApplication = defineUseCase({
  name: "applications.resumeApplication",
  permission: "application.resume",
  input: z.object(applicationShape),
  records: ["application.resumed"],
  run: async ({ tx, input: { applicationId } }) => {
    const { application } = await held(tx, applicationId);
    const status = moved(application, "resume");
    await updateApplication(tx, applicationId, { status, cancelReason: null, cancelNote: null });
    return { result: null, audit: [{ kind: "application.resumed", applicationId }] };
  },
});
