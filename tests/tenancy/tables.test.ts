import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { productTables } from "../support/tenancy/digest";
import { judgeTable } from "../support/tenancy/judge-table";
import { switchPoliciesOff } from "../support/tenancy/sabotage";
import { tableCases } from "../support/tenancy/table-cases";
import { makeWorld, type World } from "../support/tenancy/world";

let database: FreshDatabase;
let world: World;

beforeAll(async () => {
  database = await productDatabase();
  world = await makeWorld(database);
  for (const { plant } of Object.values(tableCases)) await plant?.(database, world);
}, 30_000);

afterAll(() => database.drop());

test("every table has its case", async () => {
  expect(await productTables(database)).toEqual(Object.keys(tableCases).sort());
});

test("row-level security is forced on every table, and no lesser role owns one or bypasses it", async () => {
  const bare = await database.asOwner(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     and relname <> '_prisma_migrations' and not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(bare).toEqual([]);
  const strong = await database.asOwner(
    `select rolname from pg_roles where rolname in ('portal_owner', 'portal_app', 'portal_system')
     and (rolsuper or rolbypassrls)`,
  );
  expect(strong).toEqual([]);
  const owners = await database.asOwner(
    "select distinct tableowner from pg_tables where schemaname in ('public', 'app', 'graphile_worker')",
  );
  expect(owners).toEqual([{ tableowner: "portal_owner" }]);
});

test("a table of a clinic refers to others only together with its vendor", async () => {
  const loose = await database.asOwner(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent
     from pg_constraint c where contype = 'f' and connamespace = 'public'::regnamespace
     and exists (select from pg_attribute where attrelid = confrelid and attname = 'vendor_id' and not attisdropped)
     and not exists (select from pg_attribute where attrelid = confrelid and attnum = any (confkey) and attname = 'vendor_id')`,
  );
  expect(loose).toEqual([]);
});

test("the application's role cannot rewrite whose a row is, nor touch what is recorded", async () => {
  const rewritable = await database.asOwner(
    `select table_name, column_name from information_schema.column_privileges
     where table_schema = 'public' and grantee = 'portal_app' and privilege_type = 'UPDATE'
     and (column_name in ('id', 'vendor_id', 'clinic_id', 'person_id', 'application_id') or table_name like 'audit%')`,
  );
  expect(rewritable).toEqual([]);
  const removable = await database.asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and (has_table_privilege('portal_app', oid, 'DELETE') or has_table_privilege('portal_app', oid, 'TRUNCATE'))
     order by relname`,
  );
  expect(removable).toEqual([{ name: "presets" }, { name: "sealed_values" }, { name: "sessions" }]);
});

describe.each(Object.entries(tableCases))("%s", (table, tableCase) => {
  test("shows a row to its readers and to nobody else", async () => {
    expect(await judgeTable(table, tableCase, database, world)).toEqual([]);
  }, 30_000);
});

describe("with the policies switched off", () => {
  beforeAll(() => switchPoliciesOff(database));

  test.each(Object.entries(tableCases))(
    "%s is caught",
    async (table, tableCase) => {
      expect(await judgeTable(table, tableCase, database, world)).not.toEqual([]);
    },
    30_000,
  );
});
