import type { Actor } from "@/lib/domain/actor";
import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import type { Line } from "../line";
import { inTurns, say } from "../measuring";
import type { Place } from "../place";

const sizes = [100, 10_000, 100_000] as const;

/** A vendor with so many applications of as many clinics as it takes for 20 each, one member in each, and somebody of it. */
const vendorWith = async ({ owner }: Place, size: number): Promise<Actor> => {
  const { rows } = await owner.query<{ vendorId: string; personId: string }>(
    `with vendor as (insert into vendors (name, support_phone, support_hours) values ($1, '', '') returning id),
       person as (insert into people (name) values ('計測') returning id),
       member as (insert into memberships (vendor_id, person_id, role)
         select vendor.id, person.id, 'vendorStaff' from vendor, person)
     select vendor.id as "vendorId", person.id as "personId" from vendor, person`,
    [`計測 ${size}`],
  );
  const [made] = rows;
  if (made === undefined) throw new Error("no vendor");
  const { vendorId, personId } = made;
  await owner.query("alter table applications disable trigger user");
  await owner.query(
    `with clinics as (
       insert into clinics (vendor_id, name, kana, phone, address, contact)
       select $1, '医院 ' || n, 'イイン ' || n, '', '', '' from generate_series(1, $3::int / 20) n returning id
     ), facilities as (
       insert into facilities (vendor_id, clinic_id, prefecture, fee_table, code, name, search)
       select $1, id, '13', '1', null, '医院', '医院' from clinics returning id, clinic_id
     )
     insert into applications (vendor_id, clinic_id, facility_id, number, catalogue, catalogue_version, procedure,
       status, created_by, updated_at)
     select $1, clinic_id, id, row_number() over (), 'online-claim', 1, 'first-use',
       (array['filling', 'checking', 'returned', 'approved', 'sent', 'received', 'done', 'cancelled'])[1 + n % 8],
       $2, clock_timestamp() - make_interval(mins => n * 7)
     from facilities, generate_series(1, 20) n`,
    [vendorId, personId, size],
  );
  await owner.query("alter table applications enable trigger user");
  await owner.query(
    `with staff as (
       insert into people (name, login_id)
       select '職員', id || '@clinic.example' from clinics where vendor_id = $1 returning id, login_id
     )
     insert into memberships (vendor_id, clinic_id, person_id, role)
       select $1, split_part(login_id, '@', 1)::uuid, id, 'clinicStaff' from staff`,
    [vendorId],
  );
  await owner.query(
    `insert into application_fields (vendor_id, clinic_id, application_id, field, answer, version,
       change_no, source, saved_by, saved_side)
       select vendor_id, clinic_id, id, 'applicationType', '{"value": "first-use"}', 1, 1, 'person', created_by,
       'vendor'
       from applications where vendor_id = $1`,
    [vendorId],
  );
  await owner.query(
    `insert into application_counts select vendor_id, jsonb_object_agg(status, many) from
       (select vendor_id, status, count(*) as many from applications where vendor_id = $1 group by 1, 2) counted
     group by 1`,
    [vendorId],
  );
  return { personId, vendorId, clinicId: null, role: "vendorStaff" };
};

/** The first page of the list in tenants of three sizes. */
export const listLine: Line = async (name, place) => {
  const actors = new Map<number, Actor>();
  for (const size of sizes) actors.set(size, await vendorWith(place, size));
  await place.owner.query("vacuum analyze");
  const times = await inTurns(
    Object.fromEntries(
      [...actors].map(([size, actor]) => [String(size), () => listApplications(actor, {})] as const),
    ),
  );
  const least = times[String(sizes[0])];
  for (const size of sizes) {
    const own = times[String(size)];
    if (own === undefined || least === undefined) continue;
    say(
      name,
      `list of ${size}: p50 ${own.p50.toFixed(2)} p95 ${own.p95.toFixed(2)} ms | ${(own.p95 / least.p95).toFixed(2)} × (≤ 1.5 ×)`,
    );
  }
};
