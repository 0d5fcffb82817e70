/** `npm run check`: format, lint, types, import rules, dead code. Every step runs; the first sentence of the end says which failed. */
import { spawnSync } from "node:child_process";

const steps = /** @type {const} */ ([
  ["データベースクライアントの生成", "prisma generate"],
  ["整形", "prettier --check ."],
  ["型の生成", "next typegen"],
  ["型", "tsc --noEmit"],
  ["テストの型", "tsc --noEmit -p tests/tsconfig.json"],
  ["lint", "eslint . --max-warnings 0"],
  ["import の規則", "depcruise app components lib scripts --config tests/architecture/import-rules.mjs"],
  ["使われていないコード", "knip"],
]);

const failed = steps.filter(([title, command]) => {
  console.log(`\n── ${title}: ${command}`);
  return spawnSync("npx", ["--no-install", ...command.split(" ")], { stdio: "inherit" }).status !== 0;
});

console.log(
  failed.length === 0
    ? "\ncheck: 問題はありません。"
    : `\ncheck: 失敗しました（${failed.map(([title]) => title).join("、")}）。`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
