/**
 * Runs one of the operator's scripts with the settings of `npm start`: `node scripts/run.mjs <script.ts> [options]`.
 * The embedded database is used as it runs, or started for as long as the script takes.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { ofScript } from "./start/commands.mjs";
import { configuration } from "./start/configuration.mjs";
import { dataFolder, ownSecrets, prepareDataFolder, runtimeFolder } from "./start/data-folder.mjs";
import { embeddedDatabase } from "./start/embedded-database.mjs";
import { ensureReady } from "./start/installed.mjs";
import { tryHold } from "./start/lock.mjs";
import { Refusal } from "./start/refusal.mjs";

const [script = "", ...options] = process.argv.slice(2);
const { signal: stopping } = new AbortController();

/** @param {string} folder @returns {Promise<{ url: string | null, stop: () => Promise<void> }>} */
const database = async (folder) => {
  if (process.env["DATABASE_URL"]) return { url: null, stop: async () => undefined };
  const runtime = runtimeFolder(folder);
  const { databasePassword: password } = ownSecrets(folder);
  const embedded = embeddedDatabase({ folder, socketFolder: runtime, password, stopping });
  const release = await tryHold(runtime);
  if (release === null) return { url: embedded.url, stop: async () => undefined };
  await embedded.start();
  return {
    url: embedded.url,
    stop: async () => {
      await embedded.stop();
      release();
    },
  };
};

try {
  await ensureReady({ stopping, build: false });
  const folder = dataFolder();
  prepareDataFolder(folder);
  const { url, stop } = await database(folder);
  const child = spawn(process.execPath, ofScript(script, ...options), {
    stdio: "inherit",
    env: configuration(folder, url),
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => child.kill(signal));
  const [code] = await once(child, "exit");
  await stop();
  process.exit(code ?? 1);
} catch (thrown) {
  console.error(thrown instanceof Refusal ? thrown.message : thrown);
  process.exit(1);
}
