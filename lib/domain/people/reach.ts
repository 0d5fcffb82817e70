import type { Actor } from "../actor";
import { holdsPermission } from "../permissions";

/**
 * Whether somebody who may let people in, back in or out of an organisation may do so in this one: in the vendor
 * itself (`clinicId` null) only its 責任者. Which clinics they reach is the database's to say.
 */
export const mayManagePeople = (actor: Pick<Actor, "role">, clinicId: string | null): boolean =>
  clinicId !== null || holdsPermission(actor, "vendorMember.manage");
