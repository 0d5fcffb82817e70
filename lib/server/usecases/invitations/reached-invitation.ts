import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { findInvitation, type Invitation } from "../../db/invitations";
import type { TenantTx } from "../../db/tenant";

/** The invitation, for whoever may invite into the same organisation. @throws AppError not-found */
export const reachedInvitation = async (tx: TenantTx, actor: Actor, id: string): Promise<Invitation> => {
  const found = await findInvitation(tx, id);
  if (found === null || !mayManagePeople(actor, found.clinicId)) throw new AppError("not-found", {});
  return found;
};
