import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { findClinic } from "../../db/clinics";
import { userOfInvitation } from "../../db/invitations";
import { findLatestMail } from "../../db/mails";
import { findMembershipIn } from "../../db/memberships";
import { codeAddress, admissionLink } from "../../admission-link";
import { admissionCode } from "../../admission-secrets";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { reachedInvitation } from "./reached-invitation";

/** Everything to hand an invitation over: link, code, until when, what became of its mail, and whom it made a member. */
export const readInvitation = defineUseCase({
  name: "invitations.readInvitation",
  permission: "clinicMember.invite",
  input: z.object({ invitationId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { invitationId } }) => {
    const invitation = await reachedInvitation(tx, actor, invitationId);
    const { clinicId } = invitation;
    const personId = await userOfInvitation(tx, invitationId);
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
        membershipId:
          personId === null
            ? null
            : await findMembershipIn(tx, { vendorId: actor.vendorId, clinicId, personId }),
        sentMail: await findLatestMail(tx, "invitation", invitationId),
      },
      audit: [],
    };
  },
});
