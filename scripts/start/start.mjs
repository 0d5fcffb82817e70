import { child } from "./children.mjs";
import { chosenPort, configuration, isDevelopment, isProduction } from "./configuration.mjs";
import { dataFolder, ownSecrets, prepareDataFolder, runtimeFolder } from "./data-folder.mjs";
import { demoLines } from "./demo-lines.mjs";
import { embeddedDatabase, keepRunning } from "./embedded-database.mjs";
import { becomeHealthy } from "./health.mjs";
import { ensureReady } from "./installed.mjs";
import { leave } from "./leave.mjs";
import { holdDataFolder } from "./lock.mjs";
import { ensurePortIsFree } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { Refusal, Stopped } from "./refusal.mjs";
import { listenForStop } from "./stopping.mjs";

const { stopping, stop } = listenForStop();

/** What must be stopped, the latest first. @type {(() => unknown)[]} */
const undo = [];

/** @param {string} sentence */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exitCode = 1;
  stop();
};

const startDatabase = async (/** @type {string} */ folder, /** @type {string} */ sockets) => {
  if (process.env["DATABASE_URL"]) return null;
  console.log("データベースを起動しています…");
  const { databasePassword: password } = ownSecrets(folder);
  const database = embeddedDatabase({ folder, socketFolder: sockets, password, stopping });
  undo.unshift(() => database.stop());
  await database.start();
  const kept = keepRunning(database, stopping);
  undo.unshift(() => kept);
  return database.url;
};

const start = async () => {
  const folder = dataFolder();
  const port = chosenPort();
  prepareDataFolder(folder);
  const runtime = runtimeFolder(folder);
  undo.unshift(await holdDataFolder(runtime, folder, stopping));
  await ensurePortIsFree(port);
  await ensureReady({ stopping, build: !isDevelopment() });
  const environment = configuration(folder, await startDatabase(folder, runtime));
  const { DATABASE_URL, ...lesser } = environment;
  const ready = { ...lesser, ...(await prepare({ environment, stopping })) };
  const worker = child({ name: "ジョブ", script: "scripts/worker.ts", environment: ready, giveUp });
  const web = child({ name: "Web サーバー", script: "scripts/serve.ts", environment: ready, giveUp });
  undo.unshift(() => Promise.all([web.stop(), worker.stop()]));
  if (stopping.aborted) throw new Stopped();
  /** @type {Promise<[{ address: string }]>} */
  const aborted = new Promise((resolve) =>
    stopping.addEventListener("abort", () => resolve([{ address: "" }]), { once: true }),
  );
  const [listening] = await Promise.race([aborted, Promise.all([web.start(), worker.start()])]);
  if (!stopping.aborted) {
    await becomeHealthy(listening.address, stopping);
    console.log(`\nとどけを起動しました： ${process.env["APP_URL"] ?? `http://127.0.0.1:${port}`}`);
    if (!isProduction()) for (const line of demoLines(folder)) console.log(line);
  }
  await aborted;
};

try {
  await start();
} catch (thrown) {
  if (thrown instanceof Refusal) giveUp(thrown.message);
  else if (!(thrown instanceof Stopped)) {
    console.error(thrown);
    giveUp("とどけを起動できませんでした。");
  }
} finally {
  console.log("終了しています…");
  for (const step of undo) await step();
  await leave(process.exitCode);
}
