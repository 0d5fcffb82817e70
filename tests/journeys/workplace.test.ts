import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { applicationTexts, stripTexts } from "@/lib/texts/ja/application-page";
import { uploadTexts } from "@/lib/texts/ja/documents";
import { frameTexts } from "@/lib/texts/ja/frame";
import { homeTexts } from "@/lib/texts/ja/home";
import { acknowledgeTexts, fieldReviewTexts } from "@/lib/texts/ja/review";
import { standingTexts } from "@/lib/texts/ja/sheet";
import { startTexts } from "@/lib/texts/ja/start";
import { approveAll, button, enter, field, link, row } from "../support/application-page";
import { without } from "../support/applications";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { comeIn } from "../support/come-in";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { paperPdf } from "../support/files/paper";
import { heldPhotograph } from "../support/files/photographs";
import { look } from "../support/look";
import { newClinic, newMember, newVendor } from "../support/members";
import type { ScriptProcess } from "../support/script-process";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { serveWorker } from "../support/served-worker";
import { giveAccount } from "../support/signing-in";
import { soundEligibility } from "../support/started-application";

const permit = "openingPermit";
const notice = "openingNotice";

let database: FreshDatabase;
let product: ServedProduct;
let worker: ScriptProcess;
let browser: TestBrowser;
let folder: string;
let vendor: Page;
let clinic: Page;
let clinicId: string;

beforeAll(async () => {
  database = await productDatabase();
  [product, worker, browser, folder] = await Promise.all([
    serveProduct({}, database),
    serveWorker(database),
    startBrowser(),
    mkdtemp(join(tmpdir(), "todoke-papers-")),
  ]);
  const staff = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorStaff");
  await giveAccount(database, staff.personId, "sato@example.jp");
  clinicId = await newClinic(database, staff.vendorId);
  const workplace = { feeTable: "7", prefecture: "23", code: "", name: "とどけ製作所診療所", loginMail: "" };
  await createFacility(staff, { clinicId, ...workplace });
  [vendor, clinic] = [
    await browser.openPage(desk, { bypassCSP: true }),
    await browser.openPage(desk, { bypassCSP: true }),
  ];
}, 120_000);

afterAll(async () => {
  await browser.close();
  await worker.kill("SIGTERM");
  await product.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const written = async (name: string, bytes: Buffer): Promise<string> => {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
};

const chooser = (page: Page, key: string) => field(page, key).locator("input[type=file]").first();

/** Saves the file of a sheet's row and answers its name and digest. */
const downloaded = async (page: Page, key: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row(page, key)
      .getByRole("link", { name: /ダウンロード$/ })
      .click(),
  ]);
  return { name: download.suggestedFilename(), sha256: sha256(await readFile(await download.path())) };
};

test("the clinic is invited and starts the application of its 職域診療所", async () => {
  await comeIn({ vendor, clinic, address: product.address, loginId: "sato@example.jp", clinicId });
  await clinic.getByRole("heading", { level: 1, name: homeTexts.nothing }).waitFor();
  await link(clinic, frameTexts.applications).click();
  await link(clinic, startTexts.title).first().click();
  await link(clinic, "はじめて使う").click();
  await button(clinic, startTexts.start).click();
  await field(clinic, permit).waitFor();
  await vendor.goto(clinic.url());
  await enter(clinic, without(soundEligibility(), "applicationType", "secretNumber", "payment"));
  await field(clinic, "secretNumber").getByLabel("送信のときに決めます").check();
  await look(clinic);
}, 120_000);

const permitBytes = paperPdf(104_857_600);
const permitName = "開設許可書（副本）①.pdf";

test("a file of exactly 104,857,600 bytes and three photographs become its documents", async () => {
  await button(clinic, "確認を依頼する").click();
  await link(clinic, /開設許可書の写しが未入力です。/).waitFor();
  await chooser(clinic, permit).setInputFiles(await written(permitName, permitBytes));
  await field(clinic, permit).getByText(`${permitName}（100.0MB）`).first().waitFor();
  await field(clinic, permit).getByText("100,000,000バイトを超えています").first().waitFor();
  await field(clinic, permit)
    .getByRole("button", { name: /このままで進める$/ })
    .click();
  await field(clinic, permit).getByLabel(acknowledgeTexts.reason).fill("これより小さくできません。");
  await field(clinic, permit).getByRole("button", { name: acknowledgeTexts.keep }).click();
  await field(clinic, permit).getByText("理由：これより小さくできません。").waitFor();

  const photos = await Promise.all(
    [1, 6, 8].map(async (orientation, at) =>
      written(`IMG_000${at + 1}.jpg`, await heldPhotograph(orientation)),
    ),
  );
  await chooser(clinic, notice).setInputFiles(photos);
  await look(clinic);
  const names = () => field(clinic, notice).locator("ol li").allInnerTexts();
  await clinic
    .getByRole("button", { name: uploadTexts.ofPhoto("IMG_0003.jpg", uploadTexts.earlier) })
    .click();
  expect((await names()).map((text) => /IMG_\d+/.exec(text)?.[0])).toEqual([
    "IMG_0001",
    "IMG_0003",
    "IMG_0002",
  ]);
  await button(clinic, uploadTexts.sendPhotos(3)).click();
  await field(clinic, notice)
    .getByText(/開設届の写し\.pdf（\d+KB）/)
    .first()
    .waitFor();
  await field(clinic, notice).getByText("これまでに送ったファイル").click();
  const originals = await field(clinic, notice)
    .getByRole("link", { name: /IMG_\d+\.jpgをダウンロード/ })
    .allInnerTexts();
  expect(originals).toEqual(["IMG_0001.jpg", "IMG_0003.jpg", "IMG_0002.jpg"]);
  await look(clinic);
}, 180_000);

const noticeBytes = paperPdf(300_000);
const noticeName = "開設届（控え）.pdf";

test("the vendor returns one with a reason, and the clinic replaces it", async () => {
  await button(clinic, "確認を依頼する").click();
  await clinic.getByText(stripTexts.checking).waitFor();
  await look(clinic);
  await button(vendor, "開設届の写しを差し戻し").click();
  await vendor.getByLabel(fieldReviewTexts.reason).fill("受付印が写っていません。");
  await button(vendor, fieldReviewTexts.keepReason).click();
  await vendor.getByText(fieldReviewTexts.returning, { exact: true }).waitFor();
  await look(vendor);
  await button(vendor, "残りをまとめて承認する").click();
  await button(vendor, "差し戻す").click();
  await field(clinic, notice).getByText("受付印が写っていません。").waitFor();
  await look(clinic);
  await clinic.getByRole("heading", { name: applicationTexts.returnedTitle(1) }).waitFor();
  await link(clinic, /開設届の写し$/)
    .first()
    .press("Enter");
  await clinic.waitForFunction((id) => document.activeElement?.id === id, notice);
  await link(clinic, applicationTexts.nextReturn).waitFor();
  await button(clinic, "確認を依頼する").click();
  await clinic.getByText("修正のお願いが1項目に残っています。").waitFor();
  await chooser(clinic, notice).setInputFiles(await written(noticeName, noticeBytes));
  await field(clinic, notice).getByText(`${noticeName}（293KB）`).first().waitFor();
  await clinic.getByText(stripTexts.ready, { exact: true }).waitFor();
  await button(clinic, "確認を依頼する").click();
  await clinic.getByText(stripTexts.checking).waitFor();
}, 120_000);

test("both are approved, and saved from their rows of the sheet as they were sent", async () => {
  await approveAll(vendor);
  await vendor.getByText(stripTexts.vendorApproved).waitFor();
  await link(clinic, applicationTexts.toSheet).click();
  await clinic.getByText(standingTexts.ready.title).waitFor();
  await row(clinic, permit).getByText("アップロードする").waitFor();
  await row(clinic, permit).getByText("100.0MB").waitFor();
  await look(clinic);
  expect(await downloaded(clinic, permit)).toEqual({ name: permitName, sha256: sha256(permitBytes) });
  expect(await downloaded(clinic, notice)).toEqual({ name: noticeName, sha256: sha256(noticeBytes) });
  await vendor.goto(clinic.url().replace("/sheet", "/history"));
  await vendor.getByText(`ファイル名：${noticeName}`).first().waitFor();
  await look(vendor);
}, 120_000);
