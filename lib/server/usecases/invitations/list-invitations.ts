import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { admissionState } from "@/lib/domain/people/admission";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { findClinic } from "../../db/clinics";
import { listUnusedInvitations } from "../../db/invitations";
import { defineUseCase } from "../../usecase";

/** The invitations of an organisation that nobody has used or revoked, over ones included. */
export const listInvitations = defineUseCase({
  name: "invitations.listInvitations",
  permission: "clinicMember.invite",
  input: z.object({ clinicId: z.uuid().nullable() }),
  records: [],
  run: async ({ tx, actor, input: { clinicId } }) => {
    const reached = mayManagePeople(actor, clinicId);
    if (!reached || (clinicId !== null && (await findClinic(tx, clinicId)) === null))
      throw new AppError("not-found", {});
    const found = await listUnusedInvitations(tx, { vendorId: actor.vendorId, clinicId });
    const now = new Date();
    return { result: found.map((each) => ({ ...each, state: admissionState(each, now) })), audit: [] };
  },
});
