import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { readSheet as readWorkbook } from "read-excel-file/node";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { turnWords } from "@/lib/texts/ja/application";
import { notApprovedTexts, sheetTexts, standingTexts } from "@/lib/texts/ja/sheet";
import { sendingTexts } from "@/lib/texts/ja/sending";
import { approvedAsItStands } from "../support/approved-sheet";
import { claimStart, eligibilityStart, given } from "../support/applications";
import { axeViolations, startBrowser, type TestBrowser } from "../support/browser";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { look } from "../support/look";
import { pasted } from "../support/on-clipboard";
import { pageOf } from "../support/page-of";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount } from "../support/signing-in";
import { fill, newPair, started, type Pair } from "../support/started-application";

let database: FreshDatabase;
let product: ServedProduct;
let browser: TestBrowser;
let pair: Pair;

const [supporter, dentist] = ["support@example.jp", "dentist@example.jp"];

beforeAll(async () => {
  database = await productDatabase();
  [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  pair = await newPair(database);
  await giveAccount(database, pair.vendor.personId, supporter);
  await giveAccount(database, pair.clinic.personId, dentist);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

const open = async (path: string, loginId = dentist, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await pageOf(browser, product.address, loginId, options);
  await page.goto(`${product.address}${path}`);
  return page;
};

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const sheetOf = (applicationId: string): string => `/applications/${applicationId}/sheet`;

const eligibility = async (): Promise<string> => {
  const applicationId = await started(pair, "eligibility");
  await fill(pair.clinic, applicationId, eligibilityStart("caf"));
  await approvedAsItStands(database, pair.vendor, applicationId);
  return applicationId;
};

/** What belongs into each row of オンライン資格確認 on 総合ポータルサイト, typed from its form. */
const portal: readonly (readonly [key: string, label: string, value: string])[] = [
  ["applicationType", "申請区分", "新規"],
  ["line", "電気通信回線種別", "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)"],
  ["customerIdType", "お客さまID（どれを使うか）", "CAF"],
  ["customerId", "お客さまID (CAF)", "1234567890"],
  ["customerIdConfirm", "確認用お客さまID (CAF)", "1234567890"],
  ["useStartYear", "予定年", "2027"],
  ["useStartMonth", "予定月", "1"],
  ["testYear", "テスト予定年", "2026"],
  ["testMonth", "テスト予定月", "12"],
  ["payment", "電子証明書発行料の支払方法", "2: 払込請求書による振込み"],
];

test("every row is copied exactly, and the Excel file says the same", async () => {
  const page = await open(sheetOf(await eligibility()));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await look(page);
  expect(await page.locator("[data-row]").count()).toBe(18);
  expect(await page.getByRole("button", { name: /^コピー / }).count()).toBe(portal.length);
  for (const [key, label, value] of portal) {
    const row = page.locator(`[data-row=${key}]`);
    await row.getByRole("button", { name: `コピー ${label}`, exact: true }).click();
    await row.getByText(sheetTexts.copied).waitFor();
    expect([key, await pasted(page)]).toEqual([key, value]);
  }
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText(sheetTexts.copiedRow("電子証明書発行料の支払方法")).waitFor({ state: "attached" });
  const v6 = page.locator("[data-row=v6Option]");
  expect(await v6.getByText("契約があることを示す選択肢を選びます").isVisible()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Excelをダウンロード").click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^申請\d{4}_大阪歯科大学附属病院_第1版\.xlsx$/);
  const rows = (await readWorkbook(await readFile(await download.path()))) as unknown[][];
  const ofFile = new Map(rows.map((row) => [String(row[2]), row[4]]));
  expect(portal.map(([, label]) => ofFile.get(label))).toEqual(portal.map(([, , value]) => value));
  await page.context().close();
}, 120_000);

test("over http without a clipboard the older way copies the same", async () => {
  const page = await open("/profile");
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  });
  await page.goto(`${product.address}${sheetOf(await eligibility())}`);
  const copy = button(page, "コピー 電気通信回線種別");
  await copy.focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-row=line]").getByText(sheetTexts.copied).waitFor();
  expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await pasted(page)).toBe("1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)");
  await page.context().close();
}, 60_000);

test("the stop says what to do where the account is another facility's", async () => {
  const page = await open(sheetOf(await eligibility()));
  await button(page, sheetTexts.different).click();
  await page.getByText(sheetTexts.stopped, { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await button(page, sheetTexts.same).click();
  await page.getByText(sheetTexts.checked).waitFor();
  await page.context().close();
}, 60_000);

test("a change makes an open sheet 旧版 at once, and an approval makes it new", async () => {
  const applicationId = await eligibility();
  const page = await open(sheetOf(applicationId));
  await page.getByText(standingTexts.ready.title).waitFor();
  const save = { applicationId, field: "useStartMonth", answer: given("2"), basedOn: 1 };
  await saveField(pair.vendor, save);
  await page.getByText(standingTexts.outdated.title).waitFor({ timeout: 5000 });
  expect(await page.locator("[data-row=useStartMonth]").getByText("1", { exact: true }).isVisible()).toBe(
    true,
  );
  expect(await page.getByRole("button", { name: /^コピー / }).count()).toBe(0);
  await look(page);
  await approvedAsItStands(database, pair.vendor, applicationId);
  await page.reload();
  await page.getByText(standingTexts.ready.title).waitFor();
  expect(await page.locator("[data-row=useStartMonth]").getByText("2", { exact: true }).isVisible()).toBe(
    true,
  );
  await page.context().close();
}, 60_000);

test("what is not approved yet has a page that says whose turn it is, and no file", async () => {
  const applicationId = await started(pair);
  for (const [loginId, side] of [
    [dentist, "clinic"],
    [supporter, "vendor"],
  ] as const) {
    const page = await open(sheetOf(applicationId), loginId);
    await page.getByText(notApprovedTexts.title).waitFor();
    await page.getByText(notApprovedTexts.whoseTurn(turnWords[side].filling)).waitFor();
    expect(await page.getByRole("link", { name: sheetTexts.backToApplication }).getAttribute("href")).toBe(
      `/applications/${applicationId}`,
    );
    await look(page);
    const answer = await page.request.get(`${product.address}/api/sheets/${applicationId}?format=xlsx`);
    expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([
      409,
      "not-approved",
    ]);
    await page.context().close();
  }
}, 60_000);

test("a sending is recorded, corrected, received and done", async () => {
  const applicationId = await started(pair);
  await fill(pair.clinic, applicationId, claimStart("ipv6"));
  await approvedAsItStands(database, pair.vendor, applicationId);
  const page = await open(sheetOf(applicationId));
  await page.getByText("総合ポータルサイトへの送信：").waitFor();
  const day = page.getByLabel(sendingTexts.sentOn);
  await day.fill("きのう");
  await page.getByLabel(sendingTexts.different).check();
  await button(page, "総合ポータルサイトで送信しました").click();
  await page.getByText("日付を読み取れません。").waitFor();
  await look(page);
  await page.getByLabel(sendingTexts.sentOn).fill("令和８年１月５日");
  await button(page, "総合ポータルサイトで送信しました").click();
  await page.getByText("一覧と違う内容にした欄が選ばれていません。").waitFor();
  await page.getByLabel("18番 備考").check();
  await button(page, "総合ポータルサイトで送信しました").click();
  await page.getByText(standingTexts.sent.title).waitFor();
  expect(await page.getByText("送信済み：1月5日（月）").isVisible()).toBe(true);
  expect(await page.locator("dd", { hasText: "18番 備考" }).isVisible()).toBe(true);
  await look(page);
  await page.locator("summary", { hasText: "記録を取り消す" }).click();
  await button(page, sendingTexts.undoYes).click();
  await page.getByText(standingTexts.ready.title).or(page.getByText(standingTexts.expired.title)).waitFor();
  await button(page, "総合ポータルサイトで送信しました").click();
  await button(page, "受付済みになりました").click();
  await button(page, "完了しました").click();
  await page.locator("dt", { hasText: sendingTexts.facts.completedOn }).waitFor();
  await look(page);
  await page.context().close();
}, 120_000);

test("on paper the sheet has the application's number, its 版, every row and whom to call, and no button", async () => {
  const page = await open(sheetOf(await eligibility()));
  await page.emulateMedia({ media: "print" });
  for (const text of ["申請番号", "第1版", sheetTexts.title, "お客さまID (CAF)", "03-0000-0000"])
    expect([text, await page.getByText(text).first().isVisible()]).toEqual([text, true]);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await page.context().close();
}, 60_000);
