import "server-only";
import type { Route } from "next";
import type { Actor } from "@/lib/domain/actor";
import { inviteClinicMember } from "../usecases/invitations/invite-clinic-member";
import { inviteVendorMember } from "../usecases/invitations/invite-vendor-member";

/** Makes an invitation into a clinic, or into the vendor itself; leads to the page to hand it over. */
export const invite = async (
  actor: Actor,
  clinicId: string | null,
  { name = "", mail = "", role = "", way = "" }: Readonly<Record<string, string>>,
): Promise<{ readonly to: Route }> => {
  const { invitationId } =
    clinicId === null
      ? await inviteVendorMember(actor, { name, mail, role, way })
      : await inviteClinicMember(actor, { name, mail, role, way, clinicId });
  return { to: `/members/invitations/${invitationId}` as Route };
};
