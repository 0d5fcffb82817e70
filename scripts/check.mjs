/** `npm run check`: format, lint, types, import rules, dead code. Every step runs, two at once; the end says which failed. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import pLimit from "p-limit";

const generated = /** @type {const} */ ([
  ["データベースクライアントの生成", "prisma generate"],
  ["型の生成", "next typegen"],
]);

/** The longest first. */
const checks = /** @type {const} */ ([
  ["lint", "eslint . --max-warnings 0"],
  ["型", "tsc --noEmit"],
  ["テストの型", "tsc --noEmit -p tests/tsconfig.json"],
  ["整形", "prettier --check ."],
  ["import の規則", "depcruise app components lib scripts --config tests/architecture/import-rules.mjs"],
  ["使われていないコード", "knip"],
]);

/** The title of a step that failed; null when it passed. @param {readonly [title: string, command: string]} step */
const run = async ([title, command]) => {
  const child = spawn("npx", ["--no-install", ...command.split(" ")], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const [printed, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  console.log(`\n── ${title}: ${command}\n${printed}${complained}`);
  return code === 0 ? null : title;
};

const failed = [];
for (const step of generated) failed.push(await run(step));
failed.push(...(await pLimit(2).map(checks, run)));

const titles = failed.filter((title) => title !== null);
console.log(
  titles.length === 0 ? "\ncheck: 問題はありません。" : `\ncheck: 失敗しました（${titles.join("、")}）。`,
);
process.exitCode = titles.length === 0 ? 0 : 1;
