import { execFileSync, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { configuration } from "../start/configuration.mjs";
import { ownSecrets, runtimeFolder } from "../start/data-folder.mjs";
import { embeddedDatabase } from "../start/embedded-database.mjs";

/** Every process as `[pid, parent, command]`. @returns {[number, number, string][]} */
const processes = () =>
  execFileSync("ps", ["-ww", "-eo", "pid=,ppid=,args="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => {
      const [, pid = "", parent = "", command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return [Number(pid), Number(parent), command];
    });

/** @param {number} root @param {string} folder the data folder, by which the database is known */
const familyOf = (root, folder) => {
  const all = processes();
  const family = new Set([
    root,
    ...all.filter(([, , command]) => command.includes(`-D ${folder}/`)).map(([pid]) => pid),
  ]);
  for (let grown = 0; grown !== family.size;) {
    grown = family.size;
    for (const [pid, parent] of all) if (family.has(parent)) family.add(pid);
  }
  return family;
};

/** @param {Iterable<number>} pids */
const killAll = (pids) => {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
};

/** @typedef {"all" | "node" | "npm" | "database"} Victim */

/**
 * One `npm start` of this checkout with a data folder of its own.
 * @param {{ folder: string, port: number }} given
 */
export const startProduct = ({ folder, port }) => {
  const npm = spawn("npm", ["start"], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), APP_URL: "", DATABASE_URL: "" },
  });
  const startedAt = performance.now();
  let printed = "";
  /** @type {Map<string, number>} */
  const marks = new Map();
  for (const stream of [npm.stdout, npm.stderr])
    stream.on("data", (chunk) => {
      printed += String(chunk);
      for (const [name, text] of Object.entries(said))
        if (!marks.has(name) && printed.includes(text)) marks.set(name, performance.now() - startedAt);
    });
  const ended = new Promise((resolve) => npm.once("exit", resolve));

  return {
    marks,
    ended,
    printed: () => printed,
    /** @param {keyof typeof said} name @param {number} limit in milliseconds */
    reached: async (name, limit = 60_000) => {
      const until = performance.now() + limit;
      while (!marks.has(name)) {
        if (performance.now() > until || npm.exitCode !== null)
          throw new Error(`${name} was not reached:\n${printed}`);
        await wait(20);
      }
    },
    /** @param {Victim} victim */
    kill: (victim) => {
      const family = familyOf(/** @type {number} */ (npm.pid), folder);
      const commands = new Map(processes().map(([pid, , command]) => [pid, command]));
      /** @param {string} part */
      const like = (part) => [...family].filter((pid) => commands.get(pid)?.includes(part));
      if (victim === "all") killAll(family);
      else if (victim === "npm") killAll([/** @type {number} */ (npm.pid)]);
      else if (victim === "node") killAll(like("scripts/start.mjs"));
      else killAll(like(`-D ${folder}/`));
    },
    stop: async () => {
      process.kill(/** @type {number} */ (npm.pid), "SIGTERM");
      await ended;
    },
  };
};

/** What `npm start` prints when it has come so far. */
const said = {
  database: "データベースを起動しています",
  migrating: "マイグレーションを適用しました",
  seeded: "デモのデータを入れました",
  serving: "とどけを起動しました",
};

/** The environment of a script that works on the database of a running product. @param {string} folder */
export const scriptEnvironment = (folder) => {
  const { url } = embeddedDatabase({
    folder,
    socketFolder: runtimeFolder(folder),
    password: ownSecrets(folder).databasePassword,
    stopping: new AbortController().signal,
  });
  return configuration(folder, url);
};
