import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { runStep } from "./commands.mjs";
import { runtimeFolder } from "./data-folder.mjs";
import { tryHold } from "./lock.mjs";
import { Stopped } from "./refusal.mjs";

/** @typedef {{ stopping: AbortSignal }} Under */

/** When a file, or anything below a folder, last changed, in milliseconds. @param {string} path @returns {number} */
const lastChange = (path) => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
};

/** Whether a marker is there, and nothing it was made from has changed since. @param {string} marker @param {readonly string[]} sources */
const isFresh = (marker, sources) =>
  existsSync(marker) && statSync(marker).mtimeMs >= Math.max(...sources.map(lastChange));

/** Installs the packages when they are missing or older than package-lock.json. @param {Under} under */
const ensureInstalled = async ({ stopping }) => {
  if (isFresh("node_modules/.package-lock.json", ["package-lock.json"])) return;
  console.log("パッケージをインストールしています…");
  await runStep({
    title: "パッケージのインストール",
    command: "npm",
    parameters: ["ci", "--include=dev"],
    stopping,
  });
};

/** Generates the database client when it is missing or older than the models. @param {Under} under */
const ensureGenerated = async ({ stopping }) => {
  if (isFresh("lib/server/db/generated/client.ts", ["prisma/schema", "package-lock.json"])) return;
  await runStep({
    title: "データベースクライアントの生成",
    command: "npx",
    parameters: ["--no-install", "prisma", "generate"],
    stopping,
    quiet: true,
  });
};

const builtFrom = [
  "scripts/compress-static.mjs",
  "app",
  "components",
  "instrumentation.ts",
  "lib",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Builds the product when a source is newer than the last build. @param {Under} under */
const ensureBuilt = async ({ stopping }) => {
  if (isFresh(".next/BUILD_ID", builtFrom)) return;
  console.log("ビルドしています…");
  await runStep({
    title: "ビルド",
    command: "npm",
    parameters: ["run", "--silent", "build"],
    environment: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    stopping,
  });
};

/**
 * Sets up this checkout: packages, database client and, where it is asked for, the build. One at a time: whoever else
 * starts from the same folder waits.
 * @param {Under & { build: boolean }} given
 */
export const ensureReady = async ({ stopping, build }) => {
  const folder = runtimeFolder(resolve("node_modules"));
  let release = await tryHold(folder);
  if (!release) console.log("同じフォルダーでの準備が終わるのを待っています…");
  for (; !release; release = await tryHold(folder)) {
    if (stopping.aborted) throw new Stopped();
    await wait(300);
  }
  try {
    await ensureInstalled({ stopping });
    await ensureGenerated({ stopping });
    if (build) await ensureBuilt({ stopping });
  } finally {
    release();
  }
};
