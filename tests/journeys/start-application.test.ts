import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { turnWords } from "@/lib/texts/ja/application";
import { applicationListTexts, applicationSectionTexts, groupWords } from "@/lib/texts/ja/applications";
import { frameTexts } from "@/lib/texts/ja/frame";
import { historyTexts } from "@/lib/texts/ja/history";
import { procedureWords } from "@/lib/texts/ja/procedures";
import { startTexts } from "@/lib/texts/ja/start";
import { given, twice } from "../support/applications";
import { boxes, button, field, link, saved } from "../support/application-page";
import { look } from "../support/look";
import { filled } from "../support/started-application";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

const sister = "大阪歯科大学内科";

let pair: WorkingPair;
let vendor: Page;
let clinic: Page;
let path: string;
let number: string;

beforeAll(async () => {
  pair = await workingPair();
  const facility = { feeTable: "1", prefecture: "27", code: "", name: sister, loginMail: "" };
  await createFacility(pair.vendor, { clinicId: pair.clinicId, ...facility });
  await filled(pair, { customerId: given(twice("CAF1234567890")) });
  vendor = await pair.open(supporter, "/applications");
  clinic = await pair.open(clerk, "/");
  for (const page of [vendor, clinic]) page.setDefaultTimeout(8_000);
}, 90_000);

afterAll(() => pair.stop());

const search = async (page: Page, words: string): Promise<void> => {
  await page.getByRole("searchbox").fill(words);
  await button(page, applicationListTexts.submit).click();
  await page.waitForURL((url) => url.searchParams.get("q") === words);
};

const lines = (page: Page) => page.getByRole("table").getByRole("link").allInnerTexts();

test("the vendor finds the facility, says what the procedure is, and takes the set-up from the sister facility", async () => {
  await look(vendor);
  await link(vendor, applicationListTexts.start).click();
  await vendor.waitForURL(/\/applications\/new/);
  await search(vendor, "歯科大学内科");
  await look(vendor);
  await link(vendor, new RegExp(sister)).click();
  await vendor.getByRole("heading", { name: startTexts.procedures }).waitFor();
  await look(vendor);
  await link(vendor, procedureWords["first-use"]).click();
  await vendor.getByRole("heading", { name: startTexts.forms, exact: true }).waitFor();
  await look(vendor);
  await link(vendor, /^オンライン請求/).click();
  await vendor.getByLabel(/^歯科 大阪歯科大学附属病院/).check();
  await look(vendor);
  await button(vendor, startTexts.start).click();
  await vendor.waitForURL(/\/applications\/[0-9a-f-]{36}$/);
  path = new URL(vendor.url()).pathname;
  number = /申請番号 (\d{4})/.exec(await vendor.locator("main").innerText())?.[1] ?? "";
  await look(vendor);
}, 60_000);

test("the line and the program came along; what belongs to the other facility alone did not", async () => {
  expect(await field(vendor, "line").locator("input:checked").count()).toBe(1);
  expect(await boxes(vendor, "programName").first().inputValue()).not.toBe("");
  expect(await boxes(vendor, "customerId").first().inputValue()).toBe("");
  expect(await field(vendor, "consent").locator("input:checked").count()).toBe(0);
}, 60_000);

test("the clinic meets it on the first page, with its steps, and in its list", async () => {
  await clinic.reload();
  const todo = clinic.getByRole("listitem").filter({ hasText: sister }).first();
  expect(await todo.innerText()).toContain("総合ポータルサイトにログインできるか");
  const going = clinic.getByRole("region", { name: applicationSectionTexts.going });
  expect(
    await going
      .getByRole("listitem")
      .filter({ hasText: `申請番号 ${number}` })
      .count(),
  ).toBe(1);
  await look(clinic);
  await link(clinic, frameTexts.applications).first().click();
  await clinic.waitForURL(/\/applications$/);
  expect(await lines(clinic)).toHaveLength(2);
  const line = clinic.getByRole("row").filter({ hasText: sister });
  expect(await line.innerText()).toContain(turnWords.clinic.filling);
  await look(clinic);
  await search(clinic, number);
  expect(await lines(clinic)).toEqual([expect.stringContaining(sister)]);
  await line.getByRole("link").click();
  await clinic.waitForURL((url) => url.pathname === path);
}, 60_000);

test("what is changed stands in the history: who, from what to what", async () => {
  await boxes(clinic, "remarks").first().fill("工事は12月です。");
  await clinic.keyboard.press("Tab");
  await saved(clinic, "remarks");
  await vendor.goto(`${pair.product.address}${path}/history`);
  const [latest] = await vendor.getByRole("list", { name: historyTexts.title }).getByRole("listitem").all();
  const words = (await latest?.innerText()) ?? "";
  for (const said of [clerk.name, historyTexts.side.clinic, "備考", "（空欄）", "工事は12月です。"])
    expect(words).toContain(said);
  const text = await vendor.locator("main").innerText();
  expect(text).toContain(supporter.name);
  expect(text).toContain("コピーした項目");
  await look(vendor);
  await link(vendor, historyTexts.back).click();
  await vendor.waitForURL((url) => url.pathname === path);
}, 60_000);

test("the vendor finds it by 申請番号, narrows the list, and sees it with its customer", async () => {
  await vendor.goto(`${pair.product.address}/applications`);
  await search(vendor, `申請番号 ${number}`);
  expect(await lines(vendor)).toEqual([expect.stringContaining(sister)]);
  await look(vendor);
  await vendor
    .getByRole("navigation", { name: applicationListTexts.groups })
    .getByRole("link", { name: new RegExp(`^${groupWords.vendor["clinic-turn"]}`) })
    .click();
  await vendor.waitForURL(/show=clinic-turn/);
  expect(await lines(vendor)).toEqual([expect.stringContaining(sister)]);
  await vendor.goto(`${pair.product.address}/clinics/${pair.clinicId}`);
  const section = vendor.getByRole("region", { name: applicationSectionTexts.title, exact: true });
  const own = section.getByRole("article", { name: sister });
  expect(await own.innerText()).toContain(`申請番号 ${number}`);
  await look(vendor);
}, 60_000);
