import "server-only";
import type { Side } from "@/lib/domain/actor";
import type { Status } from "@/lib/domain/application/status";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { Prisma } from "./generated/client";
import type { SendingRow } from "./applications";
import type { TenantTx } from "./tenant";

/** One application of a list as it is kept. Days are `2026-12-20`; `applicationType` is the option's key. */
export interface ListedRow {
  readonly id: string;
  readonly number: number;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  readonly status: Status;
  readonly validUntil: string | null;
  readonly sending: SendingRow | null;
  readonly receivedOn: string | null;
  readonly completedOn: string | null;
  readonly updatedAt: Date;
  readonly applicationType: string | null;
  readonly facilityId: string;
  readonly facilityName: string;
  readonly feeTable: FeeTable;
  readonly prefecture: string;
  readonly code: string | null;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly clinicPhone: string;
  readonly hasMail: boolean;
}

/** The clinics in which somebody signs in with a mail address, once for everybody who does. */
const clinicsWithMail = Prisma.sql`
  select m.clinic_id from memberships m join people p on p.id = m.person_id
  where m.clinic_id is not null and m.removed_at is null and p.login_id like '%@%'`;

/**
 * Rows of applications with everything a line says of them, in the order they come in. Each line looks up its own
 * (`limit 1`): the planner takes a tenant for a few rows, and would read all of its facilities and people instead.
 */
const shown = (tx: TenantTx, rows: Prisma.Sql, order: Prisma.Sql): Promise<ListedRow[]> =>
  tx.$queryRaw<ListedRow[]>`
    select a.id, a.number, a.catalogue, a.catalogue_version as "catalogueVersion", a.status,
      a.valid_until::text as "validUntil", a.sending, a.received_on::text as "receivedOn",
      a.completed_on::text as "completedOn", a.updated_at as "updatedAt", t.answer ->> 'value' as "applicationType",
      f.id as "facilityId", f.name as "facilityName", f.fee_table as "feeTable", f.prefecture, f.code,
      c.id as "clinicId", c.name as "clinicName", c.phone as "clinicPhone",
      (${clinicsWithMail} and m.clinic_id = a.clinic_id limit 1) is not null as "hasMail"
    from (${rows}) a
    join lateral (select * from facilities where id = a.facility_id limit 1) f on true
    join lateral (select * from clinics where id = a.clinic_id limit 1) c on true
    left join application_fields t on t.application_id = a.id and t.field = 'applicationType'
    order by ${order}`;

/** What a list is searched for: every word in facility or clinic, or the number of the application. */
export interface Sought {
  readonly words: readonly string[];
  readonly number: number | null;
}

const found = ({ words, number }: Sought): Prisma.Sql =>
  words.length === 0
    ? Prisma.sql`true`
    : Prisma.sql`(a.number = ${number}::int or a.facility_id = any (array(
        select f.id from facilities f join clinics c on c.id = f.clinic_id
        where ${Prisma.join(
          words.map((word) => Prisma.sql`(strpos(f.search, ${word}) > 0 or strpos(c.search, ${word}) > 0)`),
          " and ",
        )})))`;

const latestFirst = Prisma.sql`a.updated_at desc, a.id desc`;

/** Applications in some statuses (all of them without any), the latest activity first, behind the given place. */
export const listApplicationRows = (
  tx: TenantTx,
  {
    sought,
    statuses,
    clinicId,
    after,
    limit,
  }: {
    readonly sought: Sought;
    readonly statuses: readonly Status[];
    readonly clinicId: string | null;
    readonly after: { readonly at: string; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<ListedRow[]> => {
  const conditions = [
    found(sought),
    ...(statuses.length === 0 ? [] : [Prisma.sql`a.status = any (${statuses}::text[])`]),
    ...(clinicId === null ? [] : [Prisma.sql`a.clinic_id = ${clinicId}::uuid`]),
    ...(after === null
      ? []
      : [Prisma.sql`(a.updated_at, a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`]),
  ];
  const rows = Prisma.sql`select a.* from applications a where ${Prisma.join(conditions, " and ")}
    order by ${latestFirst} limit ${limit}::int`;
  return shown(tx, rows, latestFirst);
};

interface StatusCount {
  readonly status: Status;
  readonly count: number;
}

/** How many applications of the reader's vendor stand in each status, as they were counted when they moved. */
const countedApplications = (tx: TenantTx): Promise<StatusCount[]> =>
  tx.$queryRaw`select key as status, value::int as count from application_counts, jsonb_each_text(counts)
    where value::int > 0`;

/** How many of those that are sought stand in each status; a vendor's whole list is not counted anew each time. */
export const countApplications = (
  tx: TenantTx,
  {
    sought,
    clinicId,
    side,
  }: { readonly sought: Sought; readonly clinicId: string | null; readonly side: Side },
): Promise<StatusCount[]> => {
  if (side === "vendor" && clinicId === null && sought.words.length === 0) return countedApplications(tx);
  return tx.$queryRaw`
    select a.status, count(*)::int as count from applications a
    where ${found(sought)} ${clinicId === null ? Prisma.empty : Prisma.sql`and a.clinic_id = ${clinicId}::uuid`}
    group by a.status`;
};

/** The applications in some statuses that wait longest. */
export const listWaitingRows = (
  tx: TenantTx,
  statuses: readonly Status[],
  limit: number,
): Promise<ListedRow[]> =>
  shown(
    tx,
    Prisma.sql`select a.* from applications a where a.status = any (${statuses}::text[])
      order by a.updated_at, a.id limit ${limit}::int`,
    Prisma.sql`a.updated_at, a.id`,
  );

/** What was approved, is not sent, and can be sent until a day at the latest, the most urgent first. */
export const listUnsentRows = (tx: TenantTx, until: string, limit: number): Promise<ListedRow[]> =>
  shown(
    tx,
    Prisma.sql`select a.* from applications a where a.status = 'approved' and a.valid_until <= ${until}::date
      order by a.valid_until, a.id limit ${limit}::int`,
    Prisma.sql`a.valid_until, a.id`,
  );

/** What was sent as planned and nobody has said anything of, the longest first. */
export const listPlanOpenRows = (tx: TenantTx, limit: number): Promise<ListedRow[]> =>
  shown(
    tx,
    Prisma.sql`select a.* from applications a
      where a.plan_settled is null and a.sending @> '{"planned": [{}]}'
      order by a.updated_at, a.id limit ${limit}::int`,
    Prisma.sql`a.updated_at, a.id`,
  );

/** What a clinic must be told by telephone, since nobody there has a mail address: what was returned, and what was approved. */
export const listToCallRows = (tx: TenantTx, limit: number): Promise<ListedRow[]> =>
  shown(
    tx,
    Prisma.sql`select a.* from applications a where a.status in ('returned', 'approved')
      and a.clinic_id not in (${clinicsWithMail})
      order by a.updated_at, a.id limit ${limit}::int`,
    Prisma.sql`a.updated_at, a.id`,
  );

/** Applications that the clinic fills in and in which it left fields to the vendor, and how many fields. */
export const listDelegatedRows = async (
  tx: TenantTx,
  limit: number,
): Promise<(ListedRow & { readonly fields: number })[]> => {
  const counted = await tx.$queryRaw<{ id: string; fields: number }[]>`
    select a.id, count(*)::int as fields
    from application_fields f join applications a on a.id = f.application_id
    where f.answer @> '{"delegated": true}' and a.status in ('filling', 'returned')
    group by a.id order by min(f.saved_at), a.id limit ${limit}::int`;
  const rows = await shown(
    tx,
    Prisma.sql`select a.* from applications a where a.id = any (${counted.map(({ id }) => id)}::uuid[])`,
    Prisma.sql`a.id`,
  );
  return counted.flatMap(({ id, fields }) =>
    rows.filter((row) => row.id === id).map((row) => ({ ...row, fields })),
  );
};
