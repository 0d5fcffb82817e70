import * as z from "zod";
import { examineCancelNote, examineCancelReason, normaliseWord } from "@/lib/domain/application/review-words";
import { cancelReasons } from "@/lib/domain/application/status";
import { updateApplication } from "../../db/application-changes";
import { ruled } from "../../ruled";
import { defineUseCase } from "../../usecase";
import { tellOtherSide } from "../mails/tell-other-side";
import { held } from "./held-application";
import { moved } from "./judged-application";
import { applicationShape } from "./review-shape";

const asIs = (text: string): string => text;

/** Gives an application up before its sending, with the reason. */
export const cancelApplication = defineUseCase({
  name: "applications.cancelApplication",
  permission: "application.cancel",
  input: z
    .object({
      ...applicationShape,
      reason: ruled(asIs, examineCancelReason).pipe(z.enum(cancelReasons)),
      note: z.string().transform(normaliseWord),
    })
    .superRefine(({ reason, note }, context) => {
      const finding = examineCancelNote(reason, note);
      if (finding !== undefined) context.addIssue({ code: "custom", path: ["note"], params: finding });
    }),
  records: ["application.cancelled"],
  run: async ({ tx, input: { applicationId, reason, note } }) => {
    const { application } = await held(tx, applicationId);
    const status = moved(application, "cancel");
    await updateApplication(tx, applicationId, { status, cancelReason: reason, cancelNote: note });
    await tellOtherSide(tx, applicationId, "application-cancelled");
    return { result: null, audit: [{ kind: "application.cancelled", applicationId, reason, note }] };
  },
});
