import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { SetupError } from "./setup-error";

export const migrationsFolder = "prisma/migrations";

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The names of all migrations, oldest first. */
export const migrationNames = async (folder = migrationsFolder): Promise<string[]> =>
  (await readdir(/* turbopackIgnore: true */ folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const readMigration = async (folder: string, name: string): Promise<Migration> => {
  const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
};

const record = `
  create table if not exists _prisma_migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default current_timestamp
  );
  grant select on _prisma_migrations to portal_system`;

const transactionOf = async (owner: pg.Client): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>("select pg_current_xact_id()::text as id");
  return rows[0]?.id ?? "";
};

const apply = async (owner: pg.Client, { name, sql, checksum }: Migration): Promise<void> => {
  await owner.query("begin");
  try {
    const transaction = await transactionOf(owner);
    await owner.query(sql);
    if ((await transactionOf(owner)) !== transaction)
      throw new SetupError("migration-left-transaction", { subject: name });
    await owner.query("insert into _prisma_migrations (name, checksum) values ($1, $2)", [name, checksum]);
    await owner.query("commit");
  } catch (cause) {
    await owner.query("rollback");
    throw cause instanceof SetupError ? cause : new SetupError("migration-failed", { subject: name, cause });
  }
};

/**
 * Applies what is missing, each migration in one transaction together with its record; answers the names applied.
 * The caller holds the lock of `prepareDatabase`. Nothing may stand in a migration that cannot run in a transaction.
 * @throws SetupError by the migration's name: it failed, left its transaction, or was edited after it was applied.
 */
export const applyMigrations = async (owner: pg.Client, folder = migrationsFolder): Promise<string[]> => {
  await owner.query(record);
  const { rows } = await owner.query<{ name: string; checksum: string }>(
    "select name, checksum from _prisma_migrations",
  );
  const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const migrations = await Promise.all(
    (await migrationNames(folder)).map((name) => readMigration(folder, name)),
  );
  const edited = migrations.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (edited) throw new SetupError("migration-edited", { subject: edited.name });
  const missing = migrations.filter(({ name }) => !applied.has(name));
  for (const migration of missing) await apply(owner, migration);
  return missing.map(({ name }) => name);
};
