import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { rootFolder } from "../../support/source-files";

const print = (...ids: string[]) =>
  spawnSync(process.execPath, ["scripts/bundled.mjs", "scripts/forms-print.ts", ...ids], {
    cwd: rootFolder,
    encoding: "utf8",
  });

test("without an id it lists the catalogues, one id a line", () => {
  expect(print().stdout).toBe("online-claim\neligibility\neligibility-workplace\n");
});

test.each([
  ["online-claim", 18],
  ["eligibility", 18],
  ["eligibility-workplace", 20],
])("%s is a table of %i rows under a header", (id, rows) => {
  const lines = print(id).stdout.trimEnd().split("\n");
  expect(lines[0]).toBe("| 番号 | ポータルの欄名 | 要否 | 条件 | 選択肢 | 担当 | 入力のしかた | 出典 |");
  expect(lines.slice(2).map((line) => Number(line.split("|")[1]))).toEqual(
    Array.from({ length: rows }, (_, index) => index + 1),
  );
});

test("a condition names the row it depends on, an unknown wording is said", () => {
  const { stdout } = print("online-claim");
  expect(stdout).toContain("| 13 | ISDNダイヤルアップ番号 | 必須 | 12番がISDN接続のとき表示 |");
  expect(stdout).toContain(
    "IP-VPN接続【IPv6】（番号は未確認） ／ 3: IP-sec+IKE接続 ／ ISDN接続（文言は未確認） ／ ほか",
  );
});

test("an unknown id is refused in one sentence", () => {
  const { status, stderr, stdout } = print("unknown");
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain("「unknown」という申請はありません。");
});
