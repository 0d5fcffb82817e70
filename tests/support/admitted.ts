import type { Actor } from "@/lib/domain/actor";
import { admissionToken } from "@/lib/server/admission-secrets";
import { inviteClinicMember } from "@/lib/server/usecases/invitations/invite-clinic-member";
import type { FreshDatabase } from "./databases/fresh-database";
import { newClinic, newMember, newVendor } from "./members";

/** A vendor with a clinic, and a 責任者 of each. */
export interface Office {
  readonly vendorId: string;
  readonly clinicId: string;
  readonly vendorAdmin: Actor;
  readonly vendorStaff: Actor;
  readonly clinicAdmin: Actor;
}

export const newOffice = async (database: FreshDatabase): Promise<Office> => {
  const vendorId = await newVendor();
  const clinicId = await newClinic(database, vendorId);
  return {
    vendorId,
    clinicId,
    vendorAdmin: await newMember(database, { vendorId, clinicId: null }, "vendorAdmin"),
    vendorStaff: await newMember(database, { vendorId, clinicId: null }, "vendorStaff"),
    clinicAdmin: await newMember(database, { vendorId, clinicId }, "clinicAdmin"),
  };
};

/** A new invitation of a clinic's 担当者, and the token of its link. */
export const newInvitation = async (
  { vendorStaff, clinicId }: Office,
  more: { readonly mail?: string; readonly way?: "screen" | "mail" | "letter" } = {},
): Promise<{ id: string; token: string }> => {
  const { invitationId: id } = await inviteClinicMember(vendorStaff, {
    clinicId,
    role: "clinicStaff",
    name: "山田 花子",
    mail: more.mail ?? "",
    way: more.way ?? "screen",
  });
  return { id, token: admissionToken("invitation", id) };
};

/** The membership of a person in one organisation. */
export const membershipOf = async (
  database: FreshDatabase,
  { personId, vendorId, clinicId }: Actor,
): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `select id from memberships where person_id = $1 and vendor_id = $2 and clinic_id is not distinct from $3`,
    [personId, vendorId, clinicId],
  );
  if (row === undefined) throw new Error("no membership");
  return row.id;
};
