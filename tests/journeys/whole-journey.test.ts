import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readSheet as readWorkbook } from "read-excel-file/node";
import { addMonths } from "@/lib/domain/calendar/year-month";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { applicationTexts, stripTexts } from "@/lib/texts/ja/application-page";
import { frameTexts } from "@/lib/texts/ja/frame";
import { homeTexts } from "@/lib/texts/ja/home";
import { fieldReviewTexts } from "@/lib/texts/ja/review";
import { sheetTexts, standingTexts } from "@/lib/texts/ja/sheet";
import { startTexts } from "@/lib/texts/ja/start";
import { boxes, button, field, link, saved } from "../support/application-page";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { openedInOffice } from "../support/in-office";
import { comeIn, newcomer } from "../support/come-in";
import { choose, press, write } from "../support/keyboard";
import { look } from "../support/look";
import { newMember, newVendor } from "../support/members";
import { pasted } from "../support/on-clipboard";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount } from "../support/signing-in";

let database: FreshDatabase;
let product: ServedProduct;
let browser: TestBrowser;
let vendor: Page;
let clinic: Page;
let clinicId: string;

const clinicName = "さくら歯科クリニック";

const now = tokyoDate(new Date());
const [test1, use] = [addMonths(now, 1), addMonths(now, 2)];

/** What belongs into each row of オンライン資格確認 on 総合ポータルサイト, typed from its form. */
const portal: readonly (readonly [key: string, label: string, value: string])[] = [
  ["applicationType", "申請区分", "新規"],
  ["line", "電気通信回線種別", "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)"],
  ["customerIdType", "お客さまID（どれを使うか）", "CAF"],
  ["customerId", "お客さまID (CAF)", "1234567890"],
  ["customerIdConfirm", "確認用お客さまID (CAF)", "1234567890"],
  ["useStartYear", "予定年", String(use.year)],
  ["useStartMonth", "予定月", String(use.month)],
  ["testYear", "テスト予定年", String(test1.year)],
  ["testMonth", "テスト予定月", String(test1.month)],
  ["payment", "電子証明書発行料の支払方法", "2: 払込請求書による振込み"],
];

beforeAll(async () => {
  database = await productDatabase();
  [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  const staff = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorStaff");
  await giveAccount(database, staff.personId, "sato@example.jp");
  const facility = { feeTable: "3", prefecture: "27", code: "9400105", name: clinicName, loginMail: "" };
  const registered = {
    name: clinicName,
    kana: "さくらしか",
    phone: "06-1234-5678",
    customerNumber: "M-0042",
  };
  clinicId = (await createClinic(staff, { ...registered, address: "", contact: "", facilities: [facility] }))
    .id;
  [vendor, clinic] = [
    await browser.openPage(desk, { bypassCSP: true }),
    await browser.openPage(desk, { bypassCSP: true }),
  ];
  for (const page of [vendor, clinic]) page.setDefaultTimeout(8_000);
  await clinic.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

const open = (page: Page, path: string) => page.goto(product.address + path);

const type = async (page: Page, key: string, ...texts: readonly string[]): Promise<void> => {
  for (const [at, text] of texts.entries()) await write(page, boxes(page, key).nth(at), text);
  await page.keyboard.press("Tab");
  await saved(page, key);
};

const pick = async (page: Page, key: string, word: string): Promise<void> => {
  await choose(page, field(page, key), word);
  await saved(page, key);
};

describe("オンライン資格確認 of a dental clinic, by the keyboard alone", () => {
  test("the vendor invites the clinic, and its 責任者 comes in", async () => {
    await comeIn({ vendor, clinic, address: product.address, loginId: "sato@example.jp", clinicId });
    await clinic.getByRole("heading", { level: 1, name: homeTexts.nothing }).waitFor();
  }, 60_000);

  test("the clinic starts the application, and the vendor opens the same address", async () => {
    await press(clinic, link(clinic, frameTexts.applications));
    await press(clinic, link(clinic, startTexts.title).first());
    await look(clinic);
    await press(clinic, link(clinic, "はじめて使う"));
    await press(clinic, link(clinic, /オンライン資格確認/));
    await look(clinic);
    await press(clinic, button(clinic, startTexts.start));
    await field(clinic, "applicationType").waitFor();
    const path = new URL(clinic.url()).pathname;
    expect(path).toMatch(/^\/applications\/[0-9a-f-]{36}$/);
    await look(clinic);
    await open(vendor, path);
    await vendor.getByText(stripTexts.vendorFilling).waitFor();
    await look(vendor);
  }, 90_000);

  test("the clinic enters everything and asks for the check", async () => {
    await press(clinic, button(clinic, "確認を依頼する"));
    await clinic.getByText("まだ先へ進めません。").waitFor();
    await link(clinic, /電気通信回線種別が未入力です。/).waitFor();
    await look(clinic);
    await pick(clinic, "portalLogin", "できました");
    await pick(clinic, "carrier", "NTT東日本・NTT西日本、または光コラボレーション事業者");
    await pick(clinic, "line", "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)");
    await pick(clinic, "customerIdType", "CAF");
    await type(clinic, "customerId", "ＣＡＦ１２３４５６７８９１", "caf 1234567891");
    expect(await boxes(clinic, "customerId").first().inputValue()).toBe("CAF1234567891");
    await pick(clinic, "v6Option", "契約がある");
    await type(clinic, "useStartYear", `令和${use.year - 2018}年`);
    await type(clinic, "useStartMonth", `${use.month}月`);
    await type(clinic, "testYear", String(test1.year));
    await type(clinic, "testMonth", String(test1.month));
    await choose(clinic, field(clinic, "secretNumber"), applicationTexts.secretHere);
    await type(clinic, "secretNumber", "4826", "４８２６");
    await pick(clinic, "payment", "2: 払込請求書による振込み");
    await choose(
      clinic,
      field(clinic, "consent"),
      "利用規約を読みました（同意のチェックは、総合ポータルサイトでつけます）",
    );
    await saved(clinic, "consent");
    await look(clinic);
    await press(clinic, button(clinic, "確認を依頼する"));
    await clinic.getByText(stripTexts.checking).waitFor();
    await look(clinic);
  }, 180_000);

  test("the vendor, on its open page, returns one field with a reason and approves the rest", async () => {
    await button(vendor, "残りをまとめて承認する").waitFor();
    expect(await vendor.innerText("main")).not.toContain("4826");
    await look(vendor);
    await press(vendor, button(vendor, "お客さまID (CAF)を差し戻し"));
    await press(vendor, button(vendor, fieldReviewTexts.keepReason));
    await vendor.locator("[aria-invalid=true]").first().waitFor();
    await look(vendor);
    await write(vendor, vendor.getByLabel(fieldReviewTexts.reason), "「開通のご案内」では末尾が0です。");
    await press(vendor, button(vendor, fieldReviewTexts.keepReason));
    await vendor.getByText(fieldReviewTexts.returning, { exact: true }).waitFor();
    await press(vendor, button(vendor, "残りをまとめて承認する"));
    await vendor.getByText(stripTexts.vendorReturning(1)).waitFor();
    await look(vendor);
    await press(vendor, button(vendor, "差し戻す"));
    await vendor.getByText(stripTexts.vendorReturned).waitFor();
    await look(vendor);
  }, 120_000);

  test("the clinic sees what to fix, fixes it, and is checked again", async () => {
    await clinic.getByText(stripTexts.returned(1)).waitFor();
    await field(clinic, "customerId").getByText("「開通のご案内」では末尾が0です。").waitFor();
    await look(clinic);
    await press(clinic, button(clinic, "確認を依頼する"));
    await clinic.getByText("修正のお願いが1項目に残っています。").waitFor();
    await type(clinic, "customerId", "CAF1234567890", "CAF1234567890");
    await clinic.getByText(stripTexts.ready, { exact: true }).waitFor();
    await look(clinic);
    await press(clinic, button(clinic, "確認を依頼する"));
    await clinic.getByText(stripTexts.checking).waitFor();
    await press(vendor, button(vendor, "お客さまID (CAF)を承認"));
    await vendor.getByText(stripTexts.vendorApprovable).waitFor();
    await look(vendor);
    await press(vendor, button(vendor, "承認する"));
    await vendor.getByText(stripTexts.vendorApproved).waitFor();
    await look(vendor);
  }, 120_000);

  test("every row is copied exactly, and the Excel file says the same in two other programs", async () => {
    await press(clinic, link(clinic, applicationTexts.toSheet));
    await clinic.getByText(standingTexts.ready.title).waitFor();
    await look(clinic);
    expect(await clinic.getByRole("button", { name: /^コピー / }).count()).toBe(portal.length);
    for (const [key, label, value] of portal) {
      const row = clinic.locator(`[data-row=${key}]`);
      await press(clinic, row.getByRole("button", { name: `コピー ${label}`, exact: true }));
      await row.getByText(sheetTexts.copied).waitFor();
      expect([key, await pasted(clinic)]).toEqual([key, value]);
    }
    await look(clinic);
    const [download] = await Promise.all([
      clinic.waitForEvent("download"),
      press(clinic, button(clinic, "Excelをダウンロード")),
    ]);
    const file = await readFile(await download.path());
    const rows = (await readWorkbook(file)) as unknown[][];
    const office = await openedInOffice(file);
    for (const [, label, value] of portal) {
      expect([label, rows.find((row) => row[2] === label)?.[4]]).toEqual([label, value]);
      expect([label, office.find((row) => row[2]?.text === label)?.[4]]).toEqual([
        label,
        { text: value, isText: true },
      ]);
    }
  }, 180_000);

  test("秘密の番号 is shown to the clinic alone, after the password", async () => {
    const row = clinic.locator("[data-row=secretNumber]");
    await press(clinic, row.getByRole("button", { name: /表示する$/ }));
    await write(clinic, row.locator("[type=password]"), newcomer.password);
    await clinic.keyboard.press("Enter");
    await row.getByText("4826", { exact: true }).waitFor();
    await look(clinic);
    await open(vendor, new URL(clinic.url()).pathname);
    await vendor.getByText(standingTexts.ready.title).waitFor();
    expect(await vendor.locator("[data-row=secretNumber] button").count()).toBe(0);
    expect(await vendor.content()).not.toContain("4826");
  }, 60_000);

  test("the sending is recorded, and stands in the list and the history", async () => {
    await press(clinic, button(clinic, "総合ポータルサイトで送信しました"));
    await clinic.getByText(standingTexts.sent.title).waitFor();
    await vendor.getByText(standingTexts.sent.title).waitFor();
    const path = new URL(vendor.url()).pathname.replace("/sheet", "/history");
    await open(vendor, path);
    await vendor.getByText("総合ポータルサイトでの送信を記録しました。").waitFor();
    expect(await vendor.content()).not.toContain("4826");
    await look(vendor);
    await open(vendor, "/applications");
    await vendor.getByText("送信済み・結果待ち", { exact: true }).last().waitFor();
    await look(vendor);
  }, 60_000);
});
