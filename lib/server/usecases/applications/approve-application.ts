import { createHash } from "node:crypto";
import * as z from "zod";
import { validUntil } from "@/lib/domain/application/claim-start";
import { fieldsToApprove } from "@/lib/domain/application/review";
import { takeSnapshot } from "@/lib/domain/application/snapshot";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import { updateApplication } from "../../db/application-changes";
import { addSnapshot } from "../../db/application-snapshots";
import { defineUseCase } from "../../usecase";
import { tellOtherSide } from "../mails/tell-other-side";
import { complete, judged, moved, type JudgedApplication } from "./judged-application";
import { applicationShape } from "./review-shape";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const everythingReviewed = ({ catalogue, answers, approvals, unsettled }: JudgedApplication): void => {
  const fields = [...new Set([...fieldsToApprove(catalogue, answers, approvals), ...unsettled])];
  if (fields.length > 0) throw new AppError("unreviewed", { fields });
};

/** The vendor approves an application of which every field is approved; a numbered snapshot is what the sheet shows. */
export const approveApplication = defineUseCase({
  name: "applications.approveApplication",
  permission: "application.review",
  input: z.object(applicationShape),
  records: ["application.approved"],
  run: async ({ tx, actor, input: { applicationId } }) => {
    const found = await judged(tx, actor, applicationId);
    const { application, catalogue, answers, view } = found;
    const status = moved(application, "approve");
    complete(found, "mayBeApproved");
    everythingReviewed(found);
    const { number, hash, ...content } = takeSnapshot(
      catalogue,
      answers,
      view.facility,
      application.snapshotNumber,
      sha256,
    );
    const until = validUntil(catalogue, answers);
    const lastDay = until && isoDate(until);
    await addSnapshot(tx, application, {
      number,
      hash,
      content,
      validUntil: lastDay,
      approvedBy: actor.personId,
    });
    await updateApplication(tx, applicationId, { status, snapshotNumber: number, validUntil: lastDay });
    await tellOtherSide(tx, applicationId, "application-approved");
    return {
      result: { snapshot: number },
      audit: [{ kind: "application.approved", applicationId, snapshot: number, hash }],
    };
  },
});
