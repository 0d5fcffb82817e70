import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const oldestNode = { major: 20, minor: 19 };

/** Stops with one sentence on an old Node, and installs the packages when they are missing or older than package-lock.json. */
export const ensureInstalled = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)) {
    console.error(
      `Node.js ${oldestNode.major}.${oldestNode.minor} 以上が必要です（いまは ${process.versions.node}）。新しい Node.js を入れて、もう一度実行してください。`,
    );
    process.exit(1);
  }
  const marker = "node_modules/.package-lock.json";
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  console.log("パッケージをインストールしています…");
  run("npm", ["ci", "--include=dev"]);
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

/** When a file, or anything below a folder, last changed, in milliseconds. @param {string} path @returns {number} */
const lastChange = (path) => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
};

/** Whether there is a build, and nothing it was made from has changed since. */
export const isBuilt = () => {
  const build = ".next/BUILD_ID";
  return existsSync(build) && statSync(build).mtimeMs >= Math.max(...builtFrom.map(lastChange));
};

/** Runs one command in the foreground; its failure is ours. @param {string} command @param {string[]} args */
export const run = (command, args, environment = {}) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) process.exit(status ?? 1);
};
