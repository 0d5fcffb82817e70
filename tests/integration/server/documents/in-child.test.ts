import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import sharp from "sharp";
import { checkInChild, composeInChild } from "@/lib/server/documents/in-child";
import { seenMeanwhile } from "@/tests/support/files/children";
import { endlessPng, swellingPdf } from "@/tests/support/files/hard-files";
import { pdfBytes } from "@/tests/support/files/pdf-bytes";
import { temporaryFolder, type TemporaryFolder } from "@/tests/support/files/temporary-folder";
import { rows, workbookBytes } from "@/tests/support/files/workbook-bytes";
import { until } from "@/tests/support/until";

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
  process.env["AUTH_SECRET"] = "a secret of the worker";
  process.env["DATABASE_SYSTEM_URL"] = "postgres://portal_system@localhost/todoke";
});

afterAll(() => folder.remove());

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** Beside what the limit counts there is what one look of the watch misses. */
const memoryLimit = 420_000_000;

/** A worker in short: it starts a child, says its number once the file is being read, and waits. */
const asParent = `
  const child = require("node:child_process").spawn(
    process.execPath,
    ["--conditions=react-server", "scripts/bundled.mjs", "scripts/check-file.ts"],
    { stdio: ["pipe", "pipe", "inherit", "ipc"] },
  );
  child.stdin.end(JSON.stringify({ kind: "check", path: process.argv[1], fileName: "a.png" }));
  child.stdout.once("data", () => console.log(child.pid));
`;

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe("a file read in a child", () => {
  test("is found sound, with its size and digest, by a child that knows no secret", async () => {
    const bytes = workbookBytes({ name: "xl/worksheets/sheet2.xml", content: rows(200_000) });
    const path = await folder.put(bytes);
    const { result, seen } = await seenMeanwhile(() => checkInChild(path, "一覧\0.xlsx"));
    expect(result).toStrictEqual({
      verdict: { kind: "sound", fileKind: "xlsx" },
      size: bytes.length,
      sha256: sha256(bytes),
    });
    expect([...seen.environment]).toContain("MALLOC_ARENA_MAX");
    expect([...seen.environment].filter((name) => /SECRET|DATABASE|KEY|URL/.test(name))).toStrictEqual([]);
  });

  test("is refused for what reading found", async () => {
    const bytes = workbookBytes({ name: "xl/b.xml", content: Buffer.alloc(62_914_560) });
    const answer = await checkInChild(await folder.put(bytes), "a.xlsx");
    expect(answer).toStrictEqual({
      verdict: { kind: "refused", because: "bomb" },
      size: bytes.length,
      sha256: sha256(bytes),
    });
  });

  test("is unreadable where it fills the memory, and the child is gone before it holds too much", async () => {
    const bytes = swellingPdf();
    const path = await folder.put(bytes);
    const { result, seen } = await seenMeanwhile(() => checkInChild(path, "a.pdf"));
    expect(result).toStrictEqual({
      verdict: { kind: "refused", because: "unreadable" },
      size: bytes.length,
      sha256: sha256(bytes),
    });
    expect(seen.count).toBe(1);
    expect(seen.mostMemory).toBeLessThan(memoryLimit);
  }, 15_000);

  test("is unreadable after ten seconds", async () => {
    const path = await folder.put(endlessPng());
    const began = performance.now();
    const { verdict } = await checkInChild(path, "a.png");
    expect(verdict).toStrictEqual({ kind: "refused", because: "unreadable" });
    expect(performance.now() - began).toBeGreaterThan(9_900);
  }, 20_000);

  test("is not read on when the worker has died", async () => {
    const path = await folder.put(endlessPng());
    const parent = spawn(process.execPath, ["-e", asParent, path], { stdio: ["ignore", "pipe", "inherit"] });
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    const child = Number(said);
    expect(isRunning(child)).toBe(true);
    parent.kill("SIGKILL");
    await until("the child is gone", () => Promise.resolve(isRunning(child) ? undefined : true));
  });

  test("waits where two are being read already", async () => {
    const path = await folder.put(pdfBytes());
    const all = Array.from({ length: 5 }, () => checkInChild(path, "a.pdf"));
    const { result, seen } = await seenMeanwhile(() => Promise.all(all));
    expect(result.map(({ verdict }) => verdict.kind)).toStrictEqual(Array(5).fill("sound"));
    expect([seen.count, seen.mostAtOnce]).toStrictEqual([5, 2]);
  }, 20_000);

  test("is an error where it is not there", async () => {
    await expect(checkInChild(join(folder.path, "gone"), "a.pdf")).rejects.toThrow("ENOENT");
  });
});

describe("photographs put together in a child", () => {
  const photograph = (size = 400) =>
    sharp({ create: { width: size, height: 300, channels: 3, background: "#c0ffee" } })
      .jpeg()
      .toBuffer();

  test("are a PDF that is sound itself", async () => {
    const target = join(folder.path, "sound.pdf");
    const paths = [await folder.put(await photograph()), await folder.put(await photograph(200))];
    expect(await composeInChild(paths, target)).toStrictEqual({ kind: "sound" });
    expect((await checkInChild(target, "a.pdf")).verdict).toStrictEqual({ kind: "sound", fileKind: "pdf" });
    expect((await readFile(target)).length).toBeGreaterThan(1_000);
  });

  test("leave no PDF behind where one of them is refused", async () => {
    const target = join(folder.path, "refused.pdf");
    const paths = [await folder.put(await photograph()), await folder.put(pdfBytes())];
    expect(await composeInChild(paths, target)).toStrictEqual({
      kind: "refused",
      at: 1,
      because: "mismatch",
    });
    expect(existsSync(target)).toBe(false);
  });

  test("are unreadable at the one that fills the memory", async () => {
    const target = join(folder.path, "unreadable.pdf");
    const large = await sharp({
      create: { width: 9_200, height: 6_700, channels: 3, background: "#123456" },
    })
      .jpeg({ progressive: true, chromaSubsampling: "4:4:4", optimiseScans: false })
      .toBuffer();
    const paths = [await folder.put(await photograph()), await folder.put(large)];
    const { result, seen } = await seenMeanwhile(() => composeInChild(paths, target));
    expect(result).toStrictEqual({ kind: "refused", at: 1, because: "unreadable" });
    expect(seen.mostMemory).toBeLessThan(memoryLimit);
    expect(existsSync(target)).toBe(false);
  }, 15_000);
});
