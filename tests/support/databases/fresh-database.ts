import { randomBytes } from "node:crypto";
import pg from "pg";
import { databaseUrls, type DatabaseUrls } from "@/lib/server/db/database-urls";
import { closePools } from "@/lib/server/db/pools";
import { forget } from "@/lib/server/once";

/** A database of a test's own, copied from the migrated one; `drop` when the test is over. */
export interface FreshDatabase {
  readonly urls: DatabaseUrls;
  /** One statement as the owner, for what no use case does. */
  asOwner<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** The PostgreSQL this project of tests runs on: "18" or "15". */
const version = (): string => (globalThis as unknown as { postgres: string }).postgres;

const template = (): string => {
  const url = process.env[`TEST_DATABASE_${version()}`];
  if (url === undefined) throw new Error("no test database; run the tests by npm test");
  return url;
};

const oneStatement = async (url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
};

/** Connections that are just closing are waited for: PostgreSQL 15 does not let the owner end those of other roles. */
const dropDatabase = async (maintenance: string, name: string): Promise<void> => {
  for (let tries = 0; ; tries += 1) {
    try {
      await oneStatement(maintenance, `drop database ${name} with (force)`);
      return;
    } catch (thrown) {
      if (tries === 50) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

/** @param from what to copy: the migrated database, or `template0` for an empty one */
export const freshDatabase = async (from: "todoke" | "template0" = "todoke"): Promise<FreshDatabase> => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = template().replace("/todoke?", "/postgres?");
  await oneStatement(maintenance, `create database ${name} template ${from}`);
  const urls = databaseUrls({ DATABASE_URL: template().replace("/todoke?", `/${name}?`) });
  return {
    urls,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await oneStatement(urls.owner, sql, values)).rows as Row[],
    drop: () => dropDatabase(maintenance, name),
  };
};

/** A fresh database that the use cases called in this test file work on. */
export const productDatabase = async (): Promise<FreshDatabase> => {
  const database = await freshDatabase();
  Object.assign(process.env, {
    DATABASE_APP_URL: database.urls.app,
    DATABASE_SYSTEM_URL: database.urls.system,
    AUTH_SECRET: "only for tests, only for tests, only",
    ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
  });
  return {
    ...database,
    drop: async () => {
      await closePools();
      forget("settings");
      await database.drop();
    },
  };
};
