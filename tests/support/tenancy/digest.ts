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

/**
 * A digest of every row of every table, or of those of one vendor; refused attempts aside, and what is recorded of the
 * person who acts.
 */
export const digest = async (
  database: FreshDatabase,
  vendorId: string | null = null,
  actingPersonId: string | null = null,
): Promise<string> => {
  const parts = (await productTables(database)).map((table) => {
    const rows = table === "audit_events" ? "(kind, data, person_id, clinic_id)" : "(one)";
    const owner = ownedBy[table] ?? "vendor_id";
    const filter = [
      unrefused[table] ?? "where true",
      ...(vendorId === null ? [] : [`and ${owner} = '${vendorId}'`]),
      ...(actingPersonId !== null && table === "audit_events"
        ? [`and person_id is distinct from '${actingPersonId}'`]
        : []),
    ];
    return `(select '${table}' || coalesce(md5(string_agg(${rows}::text, ',' order by ${rows}::text)), '')
      from ${table} one ${filter.join(" ")})`;
  });
  const [row] = await database.asOwner<{ digest: string }>(`select md5(${parts.join(" || ")}) as digest`);
  return row?.digest ?? "";
};
