import type { Actor, Role } from "@/lib/domain/actor";
import { createVendor } from "@/lib/server/usecases/vendors/create-vendor";
import type { FreshDatabase } from "./databases/fresh-database";

/** A new vendor's id. */
export const newVendor = async (name = "メーカー"): Promise<string> =>
  (await createVendor({ name, supportPhone: "03-0000-0000", supportHours: "平日 9:00～17:30" })).id;

/** A new person in an organisation. */
export const newMember = async (
  database: FreshDatabase,
  place: { readonly vendorId: string; readonly clinicId: string | null },
  role: Role,
): Promise<Actor> => {
  const [row] = await database.asOwner<{ personId: string }>(
    `with person as (insert into people (name) values ('担当') returning id)
     insert into memberships (vendor_id, clinic_id, person_id, role) select $1, $2, id, $3 from person
     returning person_id as "personId"`,
    [place.vendorId, place.clinicId, role],
  );
  if (row === undefined) throw new Error("no person");
  return { ...place, personId: row.personId, role };
};

/** A new clinic's id. */
export const newClinic = async (database: FreshDatabase, vendorId: string): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into clinics (vendor_id, name, kana, phone, address, contact)
     values ($1, '医院', 'イイン', '', '', '') returning id`,
    [vendorId],
  );
  if (row === undefined) throw new Error("no clinic");
  return row.id;
};
