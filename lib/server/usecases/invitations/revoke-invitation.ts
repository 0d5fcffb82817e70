import * as z from "zod";
import { endInvitation } from "../../db/invitations";
import { defineUseCase } from "../../usecase";
import { reachedInvitation } from "./reached-invitation";

/** Ends an invitation, and what was asked about it. One that was used stays used. */
export const revokeInvitation = defineUseCase({
  name: "invitations.revokeInvitation",
  permission: "clinicMember.invite",
  input: z.object({ invitationId: z.uuid() }),
  records: ["invitation.revoked"],
  run: async ({ tx, actor, input: { invitationId } }) => {
    const { clinicId, usedAt, revokedAt } = await reachedInvitation(tx, actor, invitationId);
    await endInvitation(tx, invitationId);
    if (usedAt !== null || revokedAt !== null) return { result: null, audit: [] };
    return { result: null, audit: [{ kind: "invitation.revoked", clinicId, invitationId }] };
  },
});
