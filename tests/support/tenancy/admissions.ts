import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/actor";
import { admissionDigests } from "@/lib/server/admission-secrets";
import type { FreshDatabase } from "../databases/fresh-database";

/** How people come into our clinic, and further people of it, by their memberships. */
export interface Admissions {
  readonly invitationId: string;
  readonly readmissionId: string;
  readonly spareMembers: readonly string[];
}

interface Clinic {
  readonly vendorId: string;
  readonly clinicId: string;
}

const rowOf = <Row>(rows: readonly Row[]): Row => {
  const [row] = rows;
  if (row === undefined) throw new Error("nothing was planted");
  return row;
};

/** One more member of a clinic. */
export const plantMember = async (
  database: FreshDatabase,
  { vendorId, clinicId }: Clinic,
): Promise<{ id: string; personId: string }> =>
  rowOf(
    await database.asOwner<{ id: string; personId: string }>(
      `with person as (insert into people (name) values ('spare') returning id)
       insert into memberships (vendor_id, clinic_id, person_id, role) select $1, $2, id, 'clinicStaff' from person
       returning id, person_id as "personId"`,
      [vendorId, clinicId],
    ),
  );

/** An invitation of a clinic's 担当者; answers its id. @param until when it ends */
export const plantInvitation = async (
  database: FreshDatabase,
  { vendorId, clinicId }: Clinic,
  inviter: string,
  { until = "now() + interval '1 day'", asked = "null" } = {},
): Promise<string> => {
  const id = randomUUID();
  const { tokenHash, codeHash } = admissionDigests("invitation", id);
  await database.asOwner(
    `insert into invitations (id, vendor_id, clinic_id, role, name, mail, way, token_hash, code_hash, invited_by,
       expires_at, renewal_asked_at)
     values ($1, $2, $3, 'clinicStaff', '山田 花子', 'hanako@example.jp', 'mail', $4, $5, $6, ${until}, ${asked})`,
    [id, vendorId, clinicId, Buffer.from(tokenHash), Buffer.from(codeHash), inviter],
  );
  return id;
};

/** An open re-admission of a person; answers its id. */
export const plantReadmission = async (
  database: FreshDatabase,
  { vendorId, clinicId }: Clinic,
  issuer: string,
  personId: string,
): Promise<string> => {
  const id = randomUUID();
  const { tokenHash, codeHash } = admissionDigests("readmission", id);
  await database.asOwner(
    `insert into readmissions (id, vendor_id, clinic_id, person_id, way, token_hash, code_hash, issued_by, expires_at)
     values ($1, $2, $3, $4, 'letter', $5, $6, $7, now() + interval '1 day')`,
    [id, vendorId, clinicId, personId, Buffer.from(tokenHash), Buffer.from(codeHash), issuer],
  );
  return id;
};

/** An open invitation for which a new one is asked, an open re-admission and six more members of a clinic. */
export const plantAdmissions = async (
  database: FreshDatabase,
  { personId, vendorId }: Actor,
  clinicId: string,
): Promise<Admissions> => {
  const clinic = { vendorId, clinicId };
  const spare = [];
  for (let count = 0; count < 6; count++) spare.push(await plantMember(database, clinic));
  return {
    invitationId: await plantInvitation(database, clinic, personId, { asked: "now()" }),
    readmissionId: await plantReadmission(database, clinic, personId, rowOf(spare).personId),
    spareMembers: spare.map(({ id }) => id),
  };
};
