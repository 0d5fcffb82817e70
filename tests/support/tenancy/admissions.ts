import type { Actor } from "@/lib/domain/actor";
import type { FreshDatabase } from "../databases/fresh-database";

/** How people come into our clinic, and further people of it, by their memberships. */
export interface Admissions {
  readonly invitationId: string;
  readonly readmissionId: string;
  readonly spareMembers: readonly string[];
}

/** An open invitation, an open re-admission and six more members of a clinic. */
export const plantAdmissions = async (
  database: FreshDatabase,
  { personId, vendorId }: Actor,
  clinicId: string,
): Promise<Admissions> => {
  const spare = await database.asOwner<{ id: string; personId: string }>(
    `with person as (insert into people (name) select 'spare' from generate_series(1, 6) returning id)
     insert into memberships (vendor_id, clinic_id, person_id, role) select $1, $2, id, 'clinicStaff' from person
     returning id, person_id as "personId"`,
    [vendorId, clinicId],
  );
  const [invitation] = await database.asOwner<{ id: string }>(
    `insert into invitations (id, vendor_id, clinic_id, role, name, mail, way, token_hash, code_hash, invited_by,
       expires_at, renewal_asked_at)
     values (gen_random_uuid(), $1, $2, 'clinicStaff', '山田 花子', 'hanako@example.jp', 'mail', 'it', 'ic', $3,
       now() + interval '1 day', now()) returning id`,
    [vendorId, clinicId, personId],
  );
  const [readmission] = await database.asOwner<{ id: string }>(
    `insert into readmissions (id, vendor_id, clinic_id, person_id, way, token_hash, code_hash, issued_by, expires_at)
     values (gen_random_uuid(), $1, $2, $3, 'letter', 'rt', 'rc', $4, now() + interval '1 day') returning id`,
    [vendorId, clinicId, spare[0]?.personId, personId],
  );
  if (invitation === undefined || readmission === undefined) throw new Error("nothing was planted");
  return {
    invitationId: invitation.id,
    readmissionId: readmission.id,
    spareMembers: spare.map(({ id }) => id),
  };
};
