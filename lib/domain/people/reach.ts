import type { Actor } from "../actor";
import { holdsPermission, type Permission } from "../permissions";

type ClinicMemberRight = Extract<Permission, `clinicMember.${string}`>;

/**
 * Whether somebody may let people into an organisation, back in or out of it: the vendor's people for its clinics, a
 * clinic's 責任者 for the own one, a vendor's 責任者 for the vendor too. `clinicId` is null for the vendor's own people.
 */
export const mayManagePeople = (
  actor: Pick<Actor, "role" | "clinicId">,
  clinicId: string | null,
  right: ClinicMemberRight,
): boolean => {
  if (clinicId === null) return holdsPermission(actor, "vendorMember.manage");
  return holdsPermission(actor, right) && (actor.clinicId === null || actor.clinicId === clinicId);
};
