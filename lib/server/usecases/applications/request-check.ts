import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { updateApplication } from "../../db/application-changes";
import { forgetCorrections } from "../../db/application-reviews";
import { defineUseCase } from "../../usecase";
import { tellOtherSide } from "../mails/tell-other-side";
import { complete, judged, moved } from "./judged-application";
import { applicationShape } from "./review-shape";

/** The clinic hands an application over to the vendor, once nothing is missing and everything it was asked for is settled. */
export const requestCheck = defineUseCase({
  name: "applications.requestCheck",
  permission: "application.requestCheck",
  input: z.object(applicationShape),
  records: ["check.requested"],
  run: async ({ tx, actor, input: { applicationId } }) => {
    const found = await judged(tx, actor, applicationId);
    const status = moved(found.application, "requestCheck");
    complete(found, "mayRequestCheck");
    if (found.unsettled.length > 0) throw new AppError("unsettled", { fields: found.unsettled });
    await forgetCorrections(tx, found.application);
    await updateApplication(tx, applicationId, { status });
    await tellOtherSide(tx, applicationId, "check-requested");
    return { result: null, audit: [{ kind: "check.requested", applicationId }] };
  },
});
