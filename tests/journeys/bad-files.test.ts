import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fileKinds } from "@/lib/domain/files/document-file";
import type { FileCase } from "../support/files/file-case";
import { endlessPng, swellingPdf } from "../support/files/hard-files";
import { nameCases } from "../support/files/name-cases";
import { pdfCases } from "../support/files/pdf-cases";
import { pngCases } from "../support/files/png-cases";
import { xlsCases } from "../support/files/xls-cases";
import { xlsxCases } from "../support/files/xlsx-cases";
import type { ScriptProcess } from "../support/script-process";
import { serveWorker } from "../support/served-worker";
import { signIn } from "../support/signing-in";
import { started } from "../support/started-application";
import { sendWhole } from "../support/tus";
import { until } from "../support/until";
import { clerk, workingPair, type WorkingPair } from "../support/working-pair";

let pair: WorkingPair;
let worker: ScriptProcess;

beforeAll(async () => {
  pair = await workingPair("7");
  worker = await serveWorker(pair.database);
}, 90_000);

afterAll(async () => {
  await worker.kill("SIGTERM");
  await pair.stop();
}, 20_000);

const hard: readonly FileCase[] = [
  { what: "it takes too long", name: "a.png", bytes: endlessPng, found: "unreadable" },
  { what: "it fills the memory", name: "a.pdf", bytes: swellingPdf, found: "unreadable" },
];

/** Of every kind, every reason for which what has arrived is refused, at most twice. */
const bad = [pdfCases, pngCases, xlsxCases, xlsCases, nameCases].flatMap((cases) =>
  cases.filter(
    ({ found }, at) =>
      !(fileKinds as readonly string[]).includes(found) &&
      cases.slice(0, at).filter((before) => before.found === found).length < 2,
  ),
);

/** The most memory a process has held, in bytes. */
const mostMemory = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1_024;

/** Why a file is refused before any of it is sent; null when it was sent. */
const refusedAtOnce = async (sending: Promise<void>): Promise<string | null> => {
  try {
    await sending;
    return null;
  } catch (thrown) {
    return /"code":"([a-z-]+)"\}\]/.exec(String(thrown))?.[1] ?? String(thrown);
  }
};

interface Settled {
  readonly status: string;
  readonly refusal: string | null;
}

test("whatever is sent is refused for what it is, one file after the other, and the server stays small", async () => {
  const cookie = await signIn(pair.product.address, clerk.loginId);
  const applicationId = await started(pair, "eligibility-workplace");
  const all = [...hard, ...bad];
  expect(all.length).toBeGreaterThan(40);
  const found: string[] = [];
  for (const [at, { what, name, bytes }] of all.entries()) {
    const fieldKey = at % 2 === 0 ? "openingPermit" : "openingNotice";
    const target = { applicationId, fieldKey, filename: name };
    const atOnce = await refusedAtOnce(sendWhole(pair.product.address, cookie, target, await bytes()));
    const settled = async () => {
      const [row] = await pair.database.asOwner<Settled>(
        "select status, refusal from files where field = $1 order by created_at desc limit 1",
        [fieldKey],
      );
      return row?.status === "received" ? undefined : (row?.refusal ?? row?.status);
    };
    found.push(`${what}: ${atOnce ?? (await until(`${what} is settled`, settled))}`);
  }
  expect(found).toEqual(all.map(({ what, found: because }) => `${what}: ${because}`));
  expect(mostMemory(pair.product.pid)).toBeLessThan(400_000_000);
}, 180_000);
