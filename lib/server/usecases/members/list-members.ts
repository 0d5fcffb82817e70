import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findClinic } from "../../db/clinics";
import { listOrganisationMembers } from "../../db/memberships";
import { defineUseCase } from "../../usecase";

/** Who belongs to an organisation; without a clinic, to the reader's own. */
export const listMembers = defineUseCase({
  name: "members.listMembers",
  permission: "member.read",
  input: z.object({ clinicId: z.uuid().nullable().default(null) }),
  records: [],
  run: async ({ tx, actor: { vendorId, ...actor }, input }) => {
    const clinicId = input.clinicId ?? actor.clinicId;
    if (clinicId !== null && (await findClinic(tx, clinicId)) === null) throw new AppError("not-found", {});
    return { result: await listOrganisationMembers(tx, { vendorId, clinicId }), audit: [] };
  },
});
