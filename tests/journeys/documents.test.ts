import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { documentTexts, uploadTexts } from "@/lib/texts/ja/documents";
import { cancelWord } from "@/lib/texts/ja/form";
import { field } from "../support/application-page";
import { paperPdf } from "../support/files/paper";
import { heldPhotograph } from "../support/files/photographs";
import { look } from "../support/look";
import { newClinic, newMember, newVendor } from "../support/members";
import type { ScriptProcess } from "../support/script-process";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { serveWorker } from "../support/served-worker";
import { giveAccount, signIn } from "../support/signing-in";
import { started } from "../support/started-application";
import { begin, sendPart, sendWhole } from "../support/tus";
import { until } from "../support/until";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

const whole = 104_857_600;
const part = 6 * 1024 * 1024;
const key = "openingPermit";

let pair: WorkingPair;
let second: ServedProduct;
let worker: ScriptProcess;
let folder: string;

beforeAll(async () => {
  pair = await workingPair("7");
  [second, worker, folder] = await Promise.all([
    serveProduct({}, pair.database),
    serveWorker(pair.database),
    mkdtemp(join(tmpdir(), "todoke-papers-")),
  ]);
}, 90_000);

afterAll(async () => {
  await worker.kill("SIGTERM");
  await second.stop();
  await pair.stop();
  await rm(folder, { recursive: true });
});

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const paper = async (name: string, size: number) => {
  const [bytes, path] = [paperPdf(size), join(folder, name)];
  await writeFile(path, bytes);
  return { path, sha256: sha256(bytes) };
};

const chooser = (page: Page) => field(page, key).locator("input[type=file]");

const kept = async (applicationId: string) => {
  const [row] = await pair.database.asOwner<{ id: string; sha256: string; status: string }>(
    "select id, sha256, status from files where application_id = $1 order by created_at desc limit 1",
    [applicationId],
  );
  return row;
};

const stored = async (fileId: string): Promise<number> => {
  try {
    return (await stat(join(pair.database.dataFolder, "files", fileId))).size;
  } catch {
    return 0;
  }
};

const untilKept = (applicationId: string) =>
  until("the file is kept", async () => {
    const row = await kept(applicationId);
    return row?.status === "kept" ? row : undefined;
  });

/** A line of so many megabytes a second; answers how to change that, 0 cuts it. */
const slowLine = async (page: Page, first: number): Promise<(megabytes: number) => Promise<void>> => {
  const session = await page.context().newCDPSession(page);
  const change = async (megabytes: number): Promise<void> => {
    await session.send("Network.emulateNetworkConditions", {
      offline: megabytes === 0,
      latency: 1,
      downloadThroughput: -1,
      uploadThroughput: megabytes * 1024 * 1024,
    });
  };
  await change(first);
  return change;
};

test("a file outlives a cut line and a pause, and after a reload goes on from where it was when it is chosen again", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  const { path, sha256: sent } = await paper("開設許可書（副本）①.pdf", 40_000_000);
  const line = await slowLine(page, 12);
  await chooser(page).setInputFiles(path);
  await field(page, key).getByRole("progressbar").waitFor();
  await look(page);
  const arrived = (bytes: number) =>
    until("some of it arrived", async () =>
      (await stored((await kept(applicationId))?.id ?? "")) > bytes ? true : undefined,
    );
  await arrived(part);
  await line(0);
  await field(page, key).getByText(uploadTexts.waiting).waitFor();
  await line(12);
  await arrived(2 * part);
  await field(page, key).getByRole("button", { name: uploadTexts.pause }).click();
  await field(page, key).getByText(uploadTexts.pausedNow("開設許可書（副本）①.pdf")).waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await field(page, key).getByText("の送信が途中で止まっています").waitFor();
  await look(page);
  const before = await stored((await kept(applicationId))?.id ?? "");
  const offsets: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
  });
  await chooser(page).setInputFiles(path);
  expect((await untilKept(applicationId)).sha256).toBe(sent);
  expect(before).toBeGreaterThan(part);
  expect(offsets[0]).toBe(before);
  await field(page, key).getByText("開設許可書（副本）①.pdf（38.1MB）").first().waitFor();
  await look(page);
  const response = await page.request.get(
    `${pair.product.address}/api/files/${(await kept(applicationId))?.id ?? ""}`,
  );
  expect(response.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent("開設許可書（副本）①.pdf")}`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  await page.context().close();
}, 120_000);

test("the server is killed in the middle of a part: what is sent afterwards is the rest, and the bytes are the same", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, `/applications/${applicationId}`, second);
  const { path, sha256: sent } = await paper("許可書.pdf", whole);
  const killAt = 20_000_000 + Math.floor(Math.random() * 60_000_000);
  const line = await slowLine(page, 40);
  await chooser(page).setInputFiles(path);
  const arrived = (what: string, isSo: (bytes: number) => boolean) =>
    until(what, async () => (isSo(await stored((await kept(applicationId))?.id ?? "")) ? true : undefined));
  await arrived("the offset is passed", (bytes) => bytes >= killAt);
  await line(3);
  await arrived("a part is half there", (bytes) => bytes % part > part / 4 && bytes % part < part / 2);
  await second.kill();
  await line(40);
  const { id } = (await kept(applicationId)) ?? { id: "" };
  const before = await stored(id);
  expect(before % part).not.toBe(0);
  await field(page, key).getByText(uploadTexts.waiting).waitFor();
  let after = 0;
  page.on("request", (request) => {
    if (request.method() === "PATCH")
      after += Math.min(part, whole - Number(request.headers()["upload-offset"]));
  });
  second = await serveProduct({ PORT: new URL(second.address).port }, pair.database);
  expect((await untilKept(applicationId)).sha256).toBe(sent);
  expect(after).toBeLessThan(whole - before + part);
  await page.context().close();
}, 120_000);

test("parts reach one instance and the other in turn", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const bytes = paperPdf(45_000_001);
  const cookie = await signIn(pair.product.address, clerk.loginId);
  const target = { applicationId, fieldKey: key, filename: "許可書.pdf" };
  const upload = await begin(pair.product.address, cookie, target, bytes.length);
  for (let offset = 0, turn = 0; offset < bytes.length; turn += 1) {
    const { address } = turn % 2 === 0 ? second : pair.product;
    const reached = await sendPart(
      address,
      cookie,
      upload,
      bytes.subarray(offset, offset + 8_000_000),
      offset,
    );
    expect(reached).toBe(Math.min(offset + 8_000_000, bytes.length));
    offset = reached;
  }
  expect((await untilKept(applicationId)).sha256).toBe(sha256(bytes));
}, 60_000);

test.each([
  ["the other instance", () => second],
  ["the same instance", () => pair.product],
])(
  "a part on a dead line gives way to the same part through %s",
  async (_, instance) => {
    const applicationId = await started(pair, "eligibility-workplace");
    const bytes = paperPdf(10_000_000);
    const cookie = await signIn(pair.product.address, clerk.loginId);
    const target = { applicationId, fieldKey: key, filename: "許可書.pdf" };
    const upload = await begin(pair.product.address, cookie, target, bytes.length);
    const dead = sendPart(
      pair.product.address,
      cookie,
      upload,
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(bytes.subarray(0, 1_000_000));
        },
      }),
      0,
    ).catch(() => undefined);
    await until("some bytes arrived", async () =>
      (await stored((await kept(applicationId))?.id ?? "")) >= 1_000_000 ? true : undefined,
    );
    const answer = await fetch(`${instance().address}${upload}`, {
      method: "HEAD",
      headers: { cookie, "tus-resumable": "1.0.0" },
    });
    const offset = Number(answer.headers.get("upload-offset"));
    expect(offset).toBe(1_000_000);
    expect(await sendPart(instance().address, cookie, upload, bytes.subarray(offset), offset)).toBe(
      bytes.length,
    );
    await dead; // Ended by the instance that held it, not by its sender.
    expect((await untilKept(applicationId)).sha256).toBe(sha256(bytes));
  },
  60_000,
);

test("one byte too much is refused before it is sent, and while it is received", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(supporter, `/applications/${applicationId}`);
  const path = join(folder, "大きい許可書.pdf");
  await writeFile(path, Buffer.alloc(whole + 1));
  await chooser(page).setInputFiles(path);
  await field(page, key)
    .getByText(/大きい許可書\.pdf」：.*100MB/)
    .waitFor();
  await look(page);
  expect(await kept(applicationId)).toBeUndefined();
  const cookie = await signIn(pair.product.address, supporter.loginId);
  const target = { applicationId, fieldKey: key, filename: "許可書.pdf" };
  await expect(begin(pair.product.address, cookie, target, whole + 1)).rejects.toThrow("413");
  const upload = await begin(pair.product.address, cookie, target, 1000);
  await expect(sendPart(pair.product.address, cookie, upload, Buffer.alloc(1001), 0)).rejects.toThrow("413");
  await page.context().close();
}, 60_000);

test("what cannot be used is refused with what to do, and what was there before stays", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  const { path } = await paper("許可書.pdf", 2_000);
  await chooser(page).setInputFiles(path);
  await field(page, key).getByText("許可書.pdf（2KB）").first().waitFor();
  const broken = join(folder, "壊れた許可書.pdf");
  await writeFile(broken, Buffer.from("%PDF-1.7\n壊れています"));
  await chooser(page).setInputFiles(broken);
  await page.locator(`#${key}-issue`).getByText("壊れた許可書.pdf」：ファイルが壊れている").waitFor();
  await field(page, key).getByText("許可書.pdf（2KB）").first().waitFor();
  await look(page);
  await page.context().close();
}, 60_000);

test("a file is taken out after one more question, and the focus stays where one works", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  const place = field(page, key);
  const hasFocus = () =>
    page.waitForFunction((at) => document.activeElement?.closest(at) !== null, `#field-${key}`);
  const { path } = await paper("許可書.pdf", 2_000);
  await chooser(page).focus();
  await chooser(page).setInputFiles(path);
  await place.getByText("許可書.pdf（2KB）").first().waitFor();
  await hasFocus();
  const take = place.getByRole("button", { name: documentTexts.takeOf("開設許可書の写し") });
  await take.press("Enter");
  await place.getByText(documentTexts.takeQuestion("許可書.pdf")).waitFor();
  await look(page);
  await place.getByRole("button", { name: cancelWord }).press("Enter");
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute("aria-label") === label,
    "開設許可書の写しを取り除く",
  );
  await take.press("Enter");
  await place.getByRole("button", { name: documentTexts.takeYes, exact: true }).press("Enter");
  await place.getByText(uploadTexts.choose).waitFor();
  await hasFocus();
  await place.getByText(documentTexts.history(1)).click();
  await place.getByText(documentTexts.former).waitFor();
  await look(page);
  await page.context().close();
}, 60_000);

test("a photograph that cannot be used does not cost the others, and their pictures say which is which", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  const place = field(page, key);
  const [good, bad] = [join(folder, "IMG_1.jpg"), join(folder, "IMG_2.jpg")];
  await writeFile(good, await heldPhotograph(6));
  await writeFile(bad, "写真ではありません");
  await chooser(page).setInputFiles([good, bad]);
  await page.waitForFunction((at) => {
    const [picture] = document.querySelectorAll<HTMLCanvasElement>(`${at} canvas`);
    return (picture?.height ?? 0) > 1;
  }, `#field-${key}`);
  await place.getByRole("button", { name: uploadTexts.sendPhotos(2) }).click();
  await page.locator(`#${key}-issue`).getByText("「IMG_2.jpg」：").waitFor();
  await look(page);
  await place.getByRole("button", { name: uploadTexts.ofPhoto("IMG_2.jpg", uploadTexts.remove) }).click();
  await place.getByRole("button", { name: uploadTexts.sendPhotos(1) }).click();
  await place
    .getByText(/開設許可書の写し\.pdf（\d+KB）/)
    .first()
    .waitFor();
  await page.context().close();
}, 60_000);

test("a file that is chosen before the page came alive is sent as soon as it has", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(clerk, "/applications");
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${pair.product.address}/applications/${applicationId}`, { waitUntil: "commit" });
  const { path, sha256: sent } = await paper("早い許可書.pdf", 3_000);
  await chooser(page).setInputFiles(path);
  letThrough();
  expect((await untilKept(applicationId)).sha256).toBe(sent);
  await page.context().close();
}, 60_000);

test("a file is dropped on its field; two at once are not taken", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const page = await pair.open(supporter, `/applications/${applicationId}`);
  const drop = async (...files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<void> => {
    const given = files.map(([name, bytes]) => ({ name, text: bytes.toString("base64") }));
    const dataTransfer = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer();
      for (const { name, text } of all)
        transfer.items.add(new File([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))], name));
      return transfer;
    }, given);
    const place = field(page, key).locator("[data-over]");
    await until("the place is ready for it", async () => {
      await place.dispatchEvent("dragover", { dataTransfer });
      return (await place.getAttribute("data-over")) === "true" ? true : undefined;
    });
    await place.dispatchEvent("drop", { dataTransfer });
  };
  const bytes = paperPdf(4_000);
  await drop(["1.pdf", bytes], ["2.pdf", bytes]);
  await page.locator(`#${key}-issue`).getByText(uploadTexts.several).waitFor();
  await drop(["開設許可書.pdf", bytes]);
  expect((await untilKept(applicationId)).sha256).toBe(sha256(bytes));
  await field(page, key).getByText("開設許可書.pdf（4KB）").first().waitFor();
  await page.context().close();
}, 60_000);

test("nobody else finds a file by its address: another clinic, another vendor, somebody who was removed", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const cookie = await signIn(pair.product.address, clerk.loginId);
  const target = { applicationId, fieldKey: key, filename: "許可書.pdf" };
  await sendWhole(pair.product.address, cookie, target, paperPdf(3_000));
  const { id } = await untilKept(applicationId);
  const { vendorId } = pair.vendor;
  const places = {
    "neighbour@example.jp": { vendorId, clinicId: await newClinic(pair.database, vendorId) },
    "foreign@example.jp": { vendorId: await newVendor("他社"), clinicId: null },
    "leaving@example.jp": { vendorId, clinicId: pair.clinicId },
  };
  const asked = async (cookies: string) =>
    (await fetch(`${pair.product.address}/api/files/${id}`, { headers: { cookie: cookies } })).status;
  const cookies: string[] = [];
  for (const [loginId, place] of Object.entries(places)) {
    const role = place.clinicId === null ? "vendorStaff" : "clinicStaff";
    await giveAccount(pair.database, (await newMember(pair.database, place, role)).personId, loginId);
    cookies.push(await signIn(pair.product.address, loginId));
  }
  expect(await Promise.all([cookie, ...cookies].map(asked))).toEqual([200, 404, 404, 200]);
  await pair.database.asOwner(
    `update memberships set removed_at = now() where person_id = (select id from people where login_id = $1)`,
    ["leaving@example.jp"],
  );
  expect(await asked(cookies[2] ?? "")).toBe(401);
  expect(await asked("")).toBe(401);
}, 60_000);

test("bytes that are not what was kept are never handed out", async () => {
  const applicationId = await started(pair, "eligibility-workplace");
  const cookie = await signIn(pair.product.address, clerk.loginId);
  const target = { applicationId, fieldKey: key, filename: "許可書.pdf" };
  await sendWhole(pair.product.address, cookie, target, paperPdf(3_000));
  const { id } = await untilKept(applicationId);
  const path = join(pair.database.dataFolder, "files", id);
  const bytes = await readFile(path);
  bytes[1_500] = (bytes[1_500] ?? 0) ^ 1;
  await writeFile(path, bytes);
  const response = await fetch(`${pair.product.address}/api/files/${id}`, { headers: { cookie } });
  expect([response.status, (await response.text()).includes("%PDF")]).toEqual([500, false]);
}, 60_000);
