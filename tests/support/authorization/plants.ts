import { admissionCode, admissionToken } from "@/lib/server/admission-secrets";
import { inviteClinicMember } from "@/lib/server/usecases/invitations/invite-clinic-member";
import { issueReadmission } from "@/lib/server/usecases/readmissions/issue-readmission";
import type { FreshDatabase } from "../databases/fresh-database";
import type { CallerName, World } from "../tenancy/world";

interface Place {
  readonly database: FreshDatabase;
  readonly world: World;
}

/** Where a person of the world belongs. */
export const membershipOf = async ({ database, world }: Place, name: CallerName): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>("select id from memberships where person_id = $1", [
    world.callers[name].personId,
  ]);
  return row?.id ?? "";
};

/** A further session of a person of the world. */
export const spareSession = async ({ database, world }: Place, name: CallerName): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into sessions (token_hash, person_id, membership_id, vendor_id, browser, system)
     select sha256(gen_random_uuid()::text::bytea), person_id, id, vendor_id, 'Edge', 'Windows'
     from memberships where person_id = $1 returning id`,
    [world.callers[name].personId],
  );
  return row?.id ?? "";
};

/** A new invitation into our clinic, what its link ends in, and its code. */
export const newInvitation = async ({ world }: Place) => {
  const { invitationId: id } = await inviteClinicMember(world.callers.vendorAdmin, {
    clinicId: world.clinicId,
    role: "clinicStaff",
    name: "招かれた人",
    mail: "invited@example.jp",
    way: "screen",
  });
  return { id, token: admissionToken("invitation", id), code: admissionCode("invitation", id) };
};

/** A new re-admission of one of our clinic's further members, and what its link ends in. */
export const newReadmission = async ({ database, world }: Place, spare: number) => {
  const membershipId = world.admissions.spareMembers[spare] ?? "";
  await database.asOwner(
    `update people set login_id = 'spare-${spare}@example.jp'
     where id = (select person_id from memberships where id = $1)`,
    [membershipId],
  );
  const { readmissionId: id } = await issueReadmission(world.callers.vendorAdmin, {
    membershipId,
    way: "screen",
  });
  return { id, token: admissionToken("readmission", id) };
};

/** A further member of our clinic, by the membership. */
export const newMember = async ({ database, world }: Place): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `with person as (
       insert into people (name, login_id) select 'もう一人', gen_random_uuid() || '@example.jp' returning id
     )
     insert into memberships (vendor_id, clinic_id, person_id, role) select $1, $2, id, 'clinicStaff' from person
     returning id`,
    [world.vendorId, world.clinicId],
  );
  return row?.id ?? "";
};
