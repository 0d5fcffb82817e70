import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { findOrganisationMember, type OrganisationMember } from "../../db/memberships";
import type { TenantTx } from "../../db/tenant";

/** The member, for whoever has a right over the people of the same organisation. @throws AppError not-found */
export const reachedMember = async (
  tx: TenantTx,
  actor: Actor,
  membershipId: string,
  right: Parameters<typeof mayManagePeople>[2],
): Promise<OrganisationMember> => {
  const found = await findOrganisationMember(tx, membershipId);
  if (found === null || !mayManagePeople(actor, found.clinicId, right)) throw new AppError("not-found", {});
  return found;
};
