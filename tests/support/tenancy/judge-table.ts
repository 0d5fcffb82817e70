import pg from "pg";
import type { FreshDatabase } from "../databases/fresh-database";
import type { TableCase } from "./table-cases";
import { callerNames, type CallerName, type World } from "./world";

/** The columns of a table that the application's role may write, as `pg_catalog` has them. */
const writable = async (
  database: FreshDatabase,
  table: string,
  right: "INSERT" | "UPDATE",
): Promise<string[]> =>
  (
    await database.asOwner<{ name: string }>(
      `select column_name as name from information_schema.column_privileges
       where table_schema = 'public' and table_name = $1 and privilege_type = $2 and grantee = 'portal_app'`,
      [table, right],
    )
  ).map(({ name }) => name);

const mayDelete = async (database: FreshDatabase, table: string): Promise<boolean> =>
  (
    await database.asOwner<{ yes: boolean }>(
      "select has_table_privilege('portal_app', $1, 'DELETE') as yes",
      [table],
    )
  )[0]?.yes === true;

/** One statement in a caller's place, undone afterwards: how many rows it touched, or PostgreSQL's refusal. */
const asCaller = async (
  database: FreshDatabase,
  { callers }: World,
  name: CallerName | null,
  sql: string,
  values: unknown[] = [],
): Promise<number | string> => {
  const client = new pg.Client({ connectionString: database.urls.app });
  await client.connect();
  try {
    await client.query("begin");
    if (name !== null) {
      const { personId, vendorId, clinicId, role } = callers[name];
      await client.query("select app.enter($1, $2, $3, $4)", [personId, vendorId, clinicId, role]);
    }
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (thrown) {
    return thrown instanceof pg.DatabaseError ? (thrown.code ?? "") : String(thrown);
  } finally {
    await client.end();
  }
};

const refused = "42501";
const invisible = (answer: number | string): boolean => answer === 0 || answer === refused;

/** Everything that is wrong with one table, in words; empty when nothing is. `null` is the caller without context. */
export const judgeTable = async (
  table: string,
  { where, readers }: TableCase,
  database: FreshDatabase,
  world: World,
): Promise<string[]> => {
  const wrong: string[] = [];
  const ours = where(world);
  const inserted = await writable(database, table, "INSERT");
  const updated = await writable(database, table, "UPDATE");
  const deletes = await mayDelete(database, table);
  const columns = inserted.filter((name) => !["record_id", "key"].includes(name)).join(", ");
  const fresh = inserted.includes("record_id") ? "record_id, " : "";
  const [row] = await database.asOwner<{ row: unknown }>(
    `select to_json(one) as row from ${table} one where ${ours}`,
  );
  if (row === undefined) return [`there is no row of ours in ${table}`];

  for (const name of [...callerNames, null]) {
    const who = name ?? "somebody without context";
    const seen = await asCaller(database, world, name, `select from ${table} where ${ours}`);
    const reads = name !== null && readers.includes(name);
    if (reads ? seen !== 1 : !invisible(seen)) wrong.push(`${who} sees ${seen}`);
    if (reads) continue;
    for (const column of updated) {
      const answer = await asCaller(
        database,
        world,
        name,
        `update ${table} set ${column} = ${column} where ${ours}`,
      );
      if (!invisible(answer)) wrong.push(`${who} changes ${column}: ${answer}`);
    }
    if (deletes && !invisible(await asCaller(database, world, name, `delete from ${table} where ${ours}`)))
      wrong.push(`${who} deletes`);
    if (columns === "") continue;
    const copy = `insert into ${table} (${fresh}${columns})
      select ${fresh && "gen_random_uuid(), "}${columns} from json_populate_record(null::${table}, $1)`;
    const answer = await asCaller(database, world, name, copy, [JSON.stringify(row.row)]);
    if (answer !== refused) wrong.push(`${who} adds a row of ours: ${answer}`);
  }
  return wrong;
};
