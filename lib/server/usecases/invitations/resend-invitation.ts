import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { admissionState } from "@/lib/domain/people/admission";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { queueMail } from "../mails/queue-mail";
import { reachedInvitation } from "./reached-invitation";

/** Sends an invitation's mail once more. */
export const resendInvitation = defineUseCase({
  name: "invitations.resendInvitation",
  permission: "clinicMember.invite",
  input: z.object({ invitationId: z.uuid() }),
  records: [],
  run: async ({ tx, actor: { vendorId, ...actor }, input: { invitationId } }) => {
    const invitation = await reachedInvitation(tx, { vendorId, ...actor }, invitationId);
    const { clinicId, mail } = invitation;
    const state = admissionState(invitation, new Date());
    if (state !== "open" || mail === null || !mailWorks())
      throw new AppError("wrong-status", { status: state, move: "resend" });
    await queueMail(tx, { vendorId, clinicId, kind: "invitation", recordId: invitationId, toAddress: mail });
    return { result: null, audit: [] };
  },
});
