import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { field } from "../support/application-page";
import { look } from "../support/look";
import type { ScriptProcess } from "../support/script-process";
import { serveWorker } from "../support/served-worker";
import { started } from "../support/started-application";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";
import { paperPdf } from "../support/files/paper";

let pair: WorkingPair;
let worker: ScriptProcess;
let folder: string;

beforeAll(async () => {
  pair = await workingPair("7");
  [worker, folder] = await Promise.all([
    serveWorker(pair.database),
    mkdtemp(join(tmpdir(), "todoke-papers-")),
  ]);
}, 60_000);

afterAll(async () => {
  await worker.kill("SIGTERM");
  await pair.stop();
  await rm(folder, { recursive: true });
});

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const input = (page: Page, key: string) => field(page, key).locator("input[type=file]").first();

test("try", async () => {
  const id = await started(pair, "eligibility-workplace");
  const [clinic, vendor] = [
    await pair.open(clerk, `/applications/${id}`),
    await pair.open(supporter, `/applications/${id}`),
  ];
  const path = join(folder, "開設許可書（副本）.pdf");
  const bytes = paperPdf(20_000_000);
  await writeFile(path, bytes);
  await input(clinic, "openingPermit").setInputFiles(path);
  await field(clinic, "openingPermit").getByText("開設許可書（副本）.pdf（19.1MB）").first().waitFor();
  await field(vendor, "openingPermit").getByText("開設許可書（副本）.pdf（19.1MB）").first().waitFor();
  await look(clinic);
  const [download] = await Promise.all([
    vendor.waitForEvent("download"),
    field(vendor, "openingPermit")
      .getByRole("link", { name: /ダウンロード/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("開設許可書（副本）.pdf");
  expect(sha256(await readFile(await download.path()))).toBe(sha256(bytes));
}, 60_000);
