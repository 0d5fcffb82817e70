import * as z from "zod";
import { isLastAdmin } from "@/lib/domain/people/membership";
import { findClinic } from "../../db/clinics";
import { listOrganisationMembers } from "../../db/memberships";
import { findUnusedReadmission } from "../../db/readmissions";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { mayReadmit } from "../readmissions/may-readmit";
import { reachedMember } from "./reached-member";

/** One member, for whoever may change something about them. */
export const readMember = defineUseCase({
  name: "members.readMember",
  permission: "clinicMember.remove",
  input: z.object({ membershipId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { membershipId } }) => {
    const member = await reachedMember(tx, actor, membershipId);
    const { clinicId, personId } = member;
    const colleagues = await listOrganisationMembers(tx, { vendorId: actor.vendorId, clinicId });
    return {
      result: {
        ...member,
        clinicName: clinicId === null ? null : ((await findClinic(tx, clinicId))?.name ?? null),
        self: personId === actor.personId,
        lastAdmin: isLastAdmin(colleagues, membershipId),
        readmittable: await mayReadmit(tx, actor, personId),
        readmissionId: await findUnusedReadmission(tx, personId, new Date()),
        mailWorks: mailWorks(),
      },
      audit: [],
    };
  },
});
