import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { findOrganisationMember, type OrganisationMember } from "../../db/memberships";
import type { TenantTx } from "../../db/tenant";

/** The member, for whoever may manage the people of the same organisation. @throws AppError not-found */
export const reachedMember = async (
  tx: TenantTx,
  actor: Actor,
  membershipId: string,
): Promise<OrganisationMember> => {
  const found = await findOrganisationMember(tx, membershipId);
  if (found === null || !mayManagePeople(actor, found.clinicId)) throw new AppError("not-found", {});
  return found;
};
