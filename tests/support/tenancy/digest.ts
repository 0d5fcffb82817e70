import type { FreshDatabase } from "../databases/fresh-database";

/** Every table of the product, as the database knows them. */
export const productTables = async (database: FreshDatabase): Promise<string[]> =>
  (
    await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
       order by c.relname`,
    )
  ).map(({ name }) => name);

const known = new WeakMap<FreshDatabase, Promise<string[]>>();

/** The tables of a database, asked for once: none comes or goes while a test runs. */
const tablesOf = (database: FreshDatabase): Promise<string[]> => {
  const tables = known.get(database) ?? productTables(database);
  known.set(database, tables);
  return tables;
};

/** What may grow when somebody is turned away: the record of the attempt, and the head of its chain. */
const unrefused: Readonly<Record<string, string>> = {
  audit_events: "where kind <> 'attempt.refused'",
  audit_heads: "where false",
};

const ownedBy: Readonly<Record<string, string>> = {
  vendors: "id",
  people: "null",
  passwords: "null",
  rate_limits: "null",
};

/** What of a row counts, where it is not all of it: a number in a chain and a sign of life do not. */
const counted: Readonly<Record<string, string>> = {
  audit_events: "(kind, data, person_id, clinic_id)",
  sessions: "(id, token_hash, person_id, membership_id, vendor_id)",
};

/** Whose rows do not count: the person who acts, in what is recorded of them, and the clinic they act in. */
export interface Aside {
  readonly personId: string;
  readonly clinicId?: string | null;
}

const withoutAside = (table: string, { personId, clinicId = null }: Aside): string => {
  const others = (column: string, id: string) => `and to_jsonb(one) ->> '${column}' is distinct from '${id}'`;
  return [
    ...(table in counted ? [others("person_id", personId)] : []),
    ...(table === "audit_events" ? [`and position('${personId}' in data::text) = 0`] : []),
    ...(clinicId === null ? [] : [others(table === "clinics" ? "id" : "clinic_id", clinicId)]),
  ].join(" ");
};

/** A digest of every row of every table, or of those of one vendor; refused attempts and what is put aside do not count. */
export const digest = async (
  database: FreshDatabase,
  vendorId: string | null = null,
  aside: Aside | null = null,
): Promise<string> => {
  const parts = (await tablesOf(database)).map((table) => {
    const rows = counted[table] ?? "(one)";
    const owner = ownedBy[table] ?? "vendor_id";
    const filter = [
      unrefused[table] ?? "where true",
      ...(vendorId === null ? [] : [`and ${owner} = '${vendorId}'`]),
      ...(aside === null ? [] : [withoutAside(table, aside)]),
    ];
    return `(select '${table}' || coalesce(md5(string_agg(${rows}::text, ',' order by ${rows}::text)), '')
      from ${table} one ${filter.join(" ")})`;
  });
  const [row] = await database.asOwner<{ digest: string }>(`select md5(${parts.join(" || ")}) as digest`);
  return row?.digest ?? "";
};
