import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findClinic } from "../../db/clinics";
import { defineUseCase } from "../../usecase";
import { makeInvitation } from "./make-invitation";
import { newInvitationShape } from "./new-invitation-shape";

/** Invites somebody into a clinic. */
export const inviteClinicMember = defineUseCase({
  name: "invitations.inviteClinicMember",
  permission: "clinicMember.invite",
  input: z.object({
    ...newInvitationShape,
    clinicId: z.uuid(),
    role: z.string().pipe(z.enum(["clinicAdmin", "clinicStaff"])),
  }),
  records: ["member.invited"],
  run: async ({ tx, actor, input }) => {
    if ((await findClinic(tx, input.clinicId)) === null) throw new AppError("not-found", {});
    return makeInvitation(tx, actor, input);
  },
});
