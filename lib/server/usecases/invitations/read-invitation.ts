import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { findClinic } from "../../db/clinics";
import { findLatestMail } from "../../db/mails";
import { codeAddress, admissionLink } from "../../admission-link";
import { admissionCode } from "../../admission-secrets";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { reachedInvitation } from "./reached-invitation";

/** Everything to hand an invitation over: link, code, until when, and what became of its mail. */
export const readInvitation = defineUseCase({
  name: "invitations.readInvitation",
  permission: "clinicMember.invite",
  input: z.object({ invitationId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { invitationId } }) => {
    const invitation = await reachedInvitation(tx, actor, invitationId);
    const { clinicId } = invitation;
    const clinic = clinicId === null ? null : await findClinic(tx, clinicId);
    return {
      result: {
        ...invitation,
        state: admissionState(invitation, new Date()),
        clinicName: clinic?.name ?? null,
        link: admissionLink("invitation", invitationId),
        code: admissionCode("invitation", invitationId),
        codeAddress: codeAddress(),
        mailWorks: mailWorks(),
        sentMail: await findLatestMail(tx, "invitation", invitationId),
      },
      audit: [],
    };
  },
});
