import { execFileSync } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { freePort } from "../../scripts/start/port.mjs";
import { emptyFolder, startWith, type Start } from "../support/started-product";

let folder: string;
let port: number;

beforeEach(async () => {
  folder = await emptyFolder();
  port = await freePort();
});

afterEach(async () => {
  for (const product of running.splice(0)) {
    product.signal("SIGTERM");
    await product.ended;
  }
  await rm(folder, { recursive: true, force: true });
});

const started = "とどけを起動しました";

const running: Start[] = [];

const start = (environment: Readonly<Record<string, string>> = {}): Start => {
  const product = startWith({ DATA_DIR: folder, PORT: String(port), DATABASE_URL: "", ...environment });
  running.push(product);
  return product;
};

const health = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/api/health`)).json();

/** What still runs of a start with this folder. */
const leftOver = (): string[] =>
  execFileSync("ps", ["-ww", "-eo", "args="], { encoding: "utf8" })
    .split("\n")
    .filter((command) => command.includes(`-D ${folder}/`));

const killDatabase = (): void => {
  const processes = execFileSync("ps", ["-ww", "-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  const parts = processes.map((line) => line.trim().split(/\s+/));
  const main = parts.find(([, , ...command]) => command.join(" ").includes(`-D ${folder}/`))?.[0];
  for (const [pid, parent] of parts)
    if (pid === main || parent === main) process.kill(Number(pid), "SIGKILL");
};

const listening = async (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

describe("a first start with an empty data folder", () => {
  test("says what it does, is healthy, and SIGTERM leaves nothing behind; the second serves at once", async () => {
    const first = start();
    await first.says(started);
    expect(first.printed()).toContain("データベースを起動しています");
    expect(first.printed()).toContain(`http://127.0.0.1:${port}`);
    expect(await health()).toEqual({ status: "ok", database: "ok", migrations: "ok", worker: "ok" });
    first.signal("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(leftOver()).toEqual([]);
    expect(await listening()).toBe(false);

    const second = start();
    await second.says(started, 15_000);
    expect(second.printed()).not.toContain("マイグレーションを適用しました");
    second.signal("SIGINT");
    second.signal("SIGINT");
    expect(await second.ended).toBe(0);
    expect(leftOver()).toEqual([]);
  }, 120_000);

  test("SIGTERM at any moment of it stops everything, and the next start works", async () => {
    for (const moment of [100, 900, 1_800, 3_000]) {
      const interrupted = start();
      await wait(moment);
      interrupted.signal("SIGTERM");
      expect([0, null]).toContain(await interrupted.ended); // null: Node itself was still starting
      expect(leftOver()).toEqual([]);
    }
    const next = start();
    await next.says(started);
    expect(await health()).toMatchObject({ status: "ok" });
    next.signal("SIGTERM");
    await next.ended;
  }, 120_000);
});

test("the database killed while serving: 503 with a reason, and well again by itself", async () => {
  const product = start();
  await product.says(started);
  const [main = ""] = leftOver();
  expect(main).not.toBe("");
  killDatabase();
  const answers: number[] = [];
  const until = Date.now() + 20_000;
  do {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`);
    answers.push(response.status);
    if (response.status === 503) expect(await response.json()).toMatchObject({ status: "failed" });
    await wait(50);
  } while ((answers.at(-1) !== 200 || !answers.includes(503)) && Date.now() < until);
  expect(answers).toContain(503);
  expect(answers.at(-1)).toBe(200);
}, 60_000);

describe("what cannot work is one clear sentence", () => {
  const refused = async (product: Start, sentence: string): Promise<void> => {
    expect(await product.ended).toBe(1);
    expect(product.printed()).toContain(sentence);
    expect(product.printed()).not.toMatch(/\n\s+at /);
  };

  test("a port in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    await refused(start(), `ポート ${port} は別のプログラムが使っています。`);
    other.close();
  }, 30_000);

  test("a port that is none", () =>
    refused(start({ PORT: "http" }), "PORT の値「http」はポート番号ではありません。"));

  test("a folder that cannot be written to", () =>
    refused(start({ DATA_DIR: "/dev/null/data" }), "フォルダー /dev/null/data に書き込めません。"));

  test("a data folder that is in use", async () => {
    const first = start();
    await first.says(started);
    await refused(start({ PORT: String(await freePort()) }), "とどけは、すでにデータフォルダー");
    first.signal("SIGTERM");
    await first.ended;
  }, 60_000);

  test("a Node that is too old", () =>
    refused(
      startWith({}, [
        "--import",
        "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})",
      ]),
      "Node.js 20.19 以上が必要です（いまは 18.20.4）。",
    ));

  test("production without its settings: every problem at once", async () => {
    const production = start({
      APP_URL: "http://todoke.example.jp",
      AUTH_SECRET: "",
      ENCRYPTION_KEY: "short",
      SMTP_URL: "smtp://mail.example.jp",
      MAIL_FROM: "",
    });
    expect(await production.ended).toBe(1);
    for (const name of ["APP_URL", "AUTH_SECRET", "ENCRYPTION_KEY", "MAIL_FROM"])
      expect(production.printed()).toMatch(new RegExp(`^  ${name}　`, "m"));
    expect(leftOver()).toEqual([]);
  }, 60_000);
});

test("production refuses the data of a demo, and any start another encryption key", async () => {
  const demo = start();
  await demo.says(started);
  demo.signal("SIGTERM");
  await demo.ended;

  const otherKey = { ENCRYPTION_KEY: Buffer.alloc(32, 9).toString("base64") };
  const production = start({
    APP_URL: "https://todoke.example.jp",
    AUTH_SECRET: "a".repeat(40),
    ...otherKey,
  });
  expect(await production.ended).toBe(1);
  expect(production.printed()).toContain("このデータベースにはデモのデータが入っています。");

  const locked = start(otherKey);
  expect(await locked.ended).toBe(1);
  expect(locked.printed()).toContain("ENCRYPTION_KEY が、このデータベースで使っている鍵と違います。");
}, 60_000);

const canMount = (): boolean => {
  try {
    execFileSync("mount", ["--version"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
};

(canMount() ? test : test.skip)(
  "a full disk",
  async () => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=12m", "tmpfs", disk]);
    try {
      const product = start({ DATA_DIR: join(disk, "data") });
      expect(await product.ended).toBe(1);
      expect(product.printed()).toContain("ディスクの空きがありません");
    } finally {
      execFileSync("umount", [disk]);
    }
  },
  60_000,
);
