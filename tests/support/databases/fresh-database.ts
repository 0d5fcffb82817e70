import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseUrls, type DatabaseUrls } from "@/lib/server/db/database-urls";
import { closeConnections } from "@/lib/server/db/clients";
import { forget } from "@/lib/server/once";

/** A database of a test's own, copied from the migrated one; `drop` when the test is over. */
export interface FreshDatabase {
  readonly name: string;
  readonly urls: DatabaseUrls;
  /** Where the files of everything lie that works on it; nothing until the first one. */
  readonly dataFolder: string;
  /** One statement as the owner, for what no use case does. */
  asOwner<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends the owner's connection; the next statement opens another. */
  leave(): Promise<void>;
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

/** One connection for statement after statement, made when it is needed, and made anew after it broke. */
const keptConnection = (url: string) => {
  let kept: Promise<pg.Client> | undefined;
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    const forget = (): void => {
      kept = undefined;
    };
    client.on("error", forget);
    client.on("end", forget);
    await client.connect();
    return client;
  };
  return {
    query: async (sql: string, values: unknown[] = []): Promise<pg.QueryResult> =>
      (await (kept ??= connect())).query(sql, values),
    end: async (): Promise<void> => {
      await (await kept)?.end();
    },
  };
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

/**
 * Copies a database file by file, which is fast without fsync.
 * @param from the migrated database, `template0` for an empty one, or one to which nobody is connected
 */
export const freshDatabase = async (from = "todoke"): Promise<FreshDatabase> => {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const maintenance = template().replace("/todoke?", "/postgres?");
  await oneStatement(maintenance, `create database ${name} template ${from} strategy file_copy`);
  const urls = databaseUrls({ DATABASE_URL: template().replace("/todoke?", `/${name}?`) });
  const owner = keptConnection(urls.owner);
  const dataFolder = join(tmpdir(), `todoke-${name}`);
  return {
    name,
    urls,
    dataFolder,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await owner.query(sql, values)).rows as Row[],
    leave: owner.end,
    drop: async () => {
      await owner.end();
      await rm(dataFolder, { recursive: true, force: true });
      await dropDatabase(maintenance, name);
    },
  };
};

/** Ends every connection of the use cases; they begin anew with the settings of then. */
export const disconnect = async (): Promise<void> => {
  await closeConnections();
  forget("settings");
};

/** A fresh database that the use cases called in this test file work on. */
export const productDatabase = async (from?: string): Promise<FreshDatabase> => {
  const database = await freshDatabase(from);
  Object.assign(process.env, {
    DATABASE_APP_URL: database.urls.app,
    DATABASE_SYSTEM_URL: database.urls.system,
    AUTH_SECRET: "only for tests, only for tests, only",
    ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
  });
  return {
    ...database,
    drop: async () => {
      await disconnect();
      await database.drop();
    },
  };
};
