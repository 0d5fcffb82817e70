import * as z from "zod";
import { defineUseCase } from "../../usecase";
import { makeInvitation } from "./make-invitation";
import { newInvitationShape } from "./new-invitation-shape";

/** Invites somebody into the vendor itself. */
export const inviteVendorMember = defineUseCase({
  name: "invitations.inviteVendorMember",
  permission: "vendorMember.manage",
  input: z.object({ ...newInvitationShape, role: z.string().pipe(z.enum(["vendorAdmin", "vendorStaff"])) }),
  records: ["member.invited"],
  run: ({ tx, actor, input }) => makeInvitation(tx, actor, { ...input, clinicId: null }),
});
