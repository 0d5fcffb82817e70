import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { admissionState, expiryAfter, invitationDays } from "@/lib/domain/people/admission";
import { extendInvitationUntil } from "../../db/invitations";
import { defineUseCase } from "../../usecase";
import { queueMail } from "../mails/queue-mail";
import { reachedInvitation } from "./reached-invitation";

/** Lets an invitation hold anew from now, with the same link; as a letter it holds longer. By mail it is sent again. */
export const extendInvitation = defineUseCase({
  name: "invitations.extendInvitation",
  permission: "clinicMember.invite",
  input: z.object({ invitationId: z.uuid(), asLetter: z.boolean().default(false) }),
  records: ["invitation.extended"],
  run: async ({ tx, actor, input: { invitationId, asLetter } }) => {
    const invitation = await reachedInvitation(tx, actor, invitationId);
    const state = admissionState(invitation, new Date());
    if (state === "used" || state === "revoked")
      throw new AppError("wrong-status", { status: state, move: "extend" });
    const { clinicId, mail } = invitation;
    const way = asLetter ? "letter" : invitation.way;
    const expiresAt = expiryAfter(new Date(), { days: invitationDays(way) });
    await extendInvitationUntil(tx, invitationId, { way, expiresAt });
    if (way === "mail" && mail !== null)
      await queueMail(tx, {
        vendorId: actor.vendorId,
        clinicId,
        kind: "invitation",
        recordId: invitationId,
        toAddress: mail,
      });
    return { result: { expiresAt }, audit: [{ kind: "invitation.extended", clinicId, invitationId, way }] };
  },
});
