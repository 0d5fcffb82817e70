import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import pg from "pg";
import { applyMigrations, migrationNames, migrationsFolder } from "@/lib/server/db/migrate";
import { prepareDatabase } from "@/lib/server/db/prepare";
import { freshDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";

let database: FreshDatabase;
let owner: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), "todoke-migrations-"));
  await cp(migrationsFolder, folder, { recursive: true });
});

afterEach(async () => {
  await owner.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const add = async (name: string, sql: string): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
};

const tables = async (): Promise<string[]> =>
  (
    await database.asOwner<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    )
  ).map(({ name }) => name);

/** In a process of its own: the engine's WebAssembly does not bear the realms of the test runner. */
const schemaDiff = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["scripts/bundled.mjs", "scripts/migrations/diff.ts"],
    {
      env: { ...process.env, DATABASE_URL: database.urls.owner },
    },
  );
  return stdout;
};

test("models and migrations agree, and a difference would be seen", async () => {
  expect(await schemaDiff()).toBe("");
  await database.asOwner("alter table clinics add column forgotten text");
  expect(await schemaDiff()).toContain('DROP COLUMN "forgotten"');
}, 30_000);

test("a function's body with semicolons is one statement", async () => {
  await add(
    "99990101000000_body",
    "create function seven() returns int language plpgsql as $$ begin perform 1; perform 2; return 7; end $$;",
  );
  expect(await applyMigrations(owner, folder)).toEqual(["99990101000000_body"]);
  expect(await database.asOwner("select seven()")).toEqual([{ seven: 7 }]);
  expect(await applyMigrations(owner, folder)).toEqual([]);
});

test("a failing migration leaves nothing behind, is named, and does not block the mended one", async () => {
  await add("99990101000000_half", "create table half (id int); select no_such_thing;");
  await expect(applyMigrations(owner, folder)).rejects.toMatchObject({
    problem: "migration-failed",
    subject: "99990101000000_half",
  });
  expect(await tables()).not.toContain("half");
  await add("99990101000000_half", "create table half (id int);");
  expect(await applyMigrations(owner, folder)).toEqual(["99990101000000_half"]);
});

test("an edited migration stops the start by its name, before anything is applied", async () => {
  const [first = ""] = await migrationNames();
  await add(first, "select 1;");
  await add("99990101000000_new", "create table new_one (id int);");
  await expect(applyMigrations(owner, folder)).rejects.toMatchObject({
    problem: "migration-edited",
    subject: first,
  });
  expect(await tables()).not.toContain("new_one");
});

test("a migration that ends its transaction is refused", async () => {
  await add("99990101000000_commit", "create table early (id int); commit; begin;");
  await expect(applyMigrations(owner, folder)).rejects.toMatchObject({
    problem: "migration-left-transaction",
    subject: "99990101000000_commit",
  });
});

test("several starters on an empty database apply each migration once", async () => {
  const empty = await freshDatabase("template0");
  const applied = await Promise.all([1, 2, 3].map(() => prepareDatabase(empty.urls)));
  expect(applied.flat().sort()).toEqual(await migrationNames());
  await empty.drop();
});
