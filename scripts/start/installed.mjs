import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { runStep } from "./commands.mjs";

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
export const ensureInstalled = async ({ stopping }) => {
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
export const ensureGenerated = async ({ stopping }) => {
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
export const ensureBuilt = async ({ stopping }) => {
  if (isFresh(".next/BUILD_ID", builtFrom)) return;
  console.log("ビルドしています…");
  await runStep({
    title: "ビルド",
    command: "npx",
    parameters: ["--no-install", "next", "build"],
    environment: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    stopping,
  });
};
