import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import type { Actor } from "@/lib/domain/actor";
import { clinicSentence } from "@/lib/texts/ja/clinic-findings";
import { clinicFormTexts, clinicListTexts, clinicTexts, facilityFormTexts } from "@/lib/texts/ja/clinics";
import { axeViolations, startBrowser, type TestBrowser } from "../support/browser";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { look } from "../support/look";
import { newMember, newVendor } from "../support/members";
import { pageOf } from "../support/page-of";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount } from "../support/signing-in";

let database: FreshDatabase;
let product: ServedProduct;
let browser: TestBrowser;
let vendor: Actor;
let clinicId: string;

const [supporter, newcomer, dentist] = ["support@example.jp", "new@example.jp", "dentist@example.jp"];
const longName = "医療法人社団 東京みなと総合健康増進会附属 とどけ坂上さくら内科・歯科・矯正歯科クリニック";

const facility = (feeTable: string, code: string, name: string) => ({
  feeTable,
  prefecture: "13",
  code,
  name,
  loginMail: "",
});

beforeAll(async () => {
  database = await productDatabase();
  [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  const vendorId = await newVendor();
  vendor = await newMember(database, { vendorId, clinicId: null }, "vendorStaff");
  const beginner = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorAdmin");
  clinicId = (
    await createClinic(vendor, {
      name: longName,
      kana: "とどけざかうえさくら",
      phone: "03-0000-0001",
      address: "",
      contact: "",
      customerNumber: "M-0001",
      facilities: [facility("1", "0000019", longName), facility("3", "", "さくら歯科")],
    })
  ).id;
  const member = await newMember(database, { vendorId, clinicId }, "clinicStaff");
  await giveAccount(database, vendor.personId, supporter);
  await giveAccount(database, beginner.personId, newcomer);
  await giveAccount(database, member.personId, dentist);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

const open = async (
  path: string,
  loginId = supporter,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await pageOf(browser, product.address, loginId, options);
  await page.goto(`${product.address}${path}`);
  return page;
};

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true }).first();

describe("registering a customer", () => {
  test("the first one, with two facilities; what is odd is said beside its control and nothing is lost", async () => {
    const page = await open("/clinics", newcomer);
    await page.getByRole("link", { name: clinicListTexts.registerFirst }).click();
    await page.getByLabel(clinicFormTexts.name).fill("みどり内科・歯科");
    await page.getByLabel(clinicFormTexts.kana).fill("みどり");
    await page.getByLabel(clinicFormTexts.phone).fill("０３（００００）０００２");
    await page.getByLabel(facilityFormTexts.feeTable).selectOption("1");
    await page.getByLabel(facilityFormTexts.prefecture).selectOption("13");
    await page.getByLabel(facilityFormTexts.name).fill("みどり内科");
    await press(page, facilityFormTexts.add);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByLabel(facilityFormTexts.name).nth(1).fill("みどり歯科");
    await page.getByLabel(facilityFormTexts.code).nth(1).fill("12345");
    await press(page, clinicFormTexts.register);

    const missing = clinicSentence({ code: "prefecture.missing" });
    await page.getByText(missing).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("name"));
    expect(focused).toBe("facilities.1.prefecture");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.getByLabel(clinicFormTexts.phone).inputValue()).toBe("０３（００００）０００２");
    await page.getByLabel(facilityFormTexts.prefecture).nth(1).selectOption("13");
    await page.getByLabel(facilityFormTexts.code).nth(1).fill("1330000026");
    await press(page, clinicFormTexts.register);

    await heading(page, "みどり内科・歯科").waitFor();
    expect(await heading(page, "医科 みどり内科").isVisible()).toBe(true);
    expect(await page.getByText("0000026", { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText("03-0000-0002").isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);

  test("a facility in the middle is taken out, and the others keep what was typed", async () => {
    const page = await open("/clinics/new");
    await press(page, facilityFormTexts.add);
    await press(page, facilityFormTexts.add);
    for (const [place, name] of ["一つ目", "二つ目", "三つ目"].entries())
      await page.getByLabel(facilityFormTexts.name).nth(place).fill(name);
    await press(page, clinicFormTexts.register);
    await page.getByText(clinicSentence({ code: "clinic-name.missing" })).waitFor();
    await press(page, facilityFormTexts.remove(2));
    const names = page.getByLabel(facilityFormTexts.name);
    expect(await Promise.all([0, 1].map((place) => names.nth(place).inputValue()))).toEqual([
      "一つ目",
      "三つ目",
    ]);
    expect(await names.count()).toBe(2);
    await page.context().close();
  }, 60_000);

  test("pressing twice registers once", async () => {
    const page = await open("/clinics/new");
    await page.getByLabel(clinicFormTexts.name).fill("二度押し薬局");
    await page.getByLabel(clinicFormTexts.kana).fill("にどおし");
    await page.getByLabel(facilityFormTexts.feeTable).selectOption("4");
    await page.getByLabel(facilityFormTexts.prefecture).selectOption("27");
    await page.getByLabel(facilityFormTexts.name).fill("二度押し薬局");
    await page.getByRole("button", { name: clinicFormTexts.register, exact: true }).dblclick();
    await heading(page, "調剤 二度押し薬局").waitFor();
    expect(await database.asOwner("select from clinics where name = '二度押し薬局'")).toHaveLength(1);
    await page.context().close();
  }, 60_000);

  test("works without JavaScript", async () => {
    const page = await open("/clinics/new", supporter, { javaScriptEnabled: false });
    await page.getByLabel(clinicFormTexts.name).fill("しずか薬局");
    await page.getByLabel(clinicFormTexts.kana).fill("静か");
    await press(page, clinicFormTexts.register);
    await page.getByText(clinicSentence({ code: "kana.kanji" })).waitFor();
    expect(await page.getByLabel(clinicFormTexts.name).inputValue()).toBe("しずか薬局");
    await page.getByLabel(clinicFormTexts.kana).fill("しずか");
    await page.getByLabel(facilityFormTexts.feeTable).selectOption("4");
    await page.getByLabel(facilityFormTexts.prefecture).selectOption("27");
    await page.getByLabel(facilityFormTexts.name).fill("しずか薬局");
    await press(page, clinicFormTexts.register);
    await heading(page, "調剤 しずか薬局").waitFor();
    await page.context().close();
  }, 60_000);
});

test("a customer is found by what one knows of it, or one reads what to try", async () => {
  const page = await open("/clinics");
  await page.getByLabel(clinicListTexts.search).fill("トドケざか 1310000019");
  await press(page, clinicListTexts.submit);
  await page.getByRole("link", { name: longName }).waitFor();
  expect(page.url()).toContain("?q=");
  await page.getByLabel(clinicListTexts.search).fill("どこにもない");
  await press(page, clinicListTexts.submit);
  await page.getByText(clinicListTexts.nothingTitle("どこにもない")).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
}, 60_000);

test("a check digit that does not fit is shown after saving, and stops nothing", async () => {
  const page = await open(`/clinics/${clinicId}`);
  const warning = page.getByText(clinicSentence({ code: "facility-code.check-digit" }));
  await warning.waitFor();
  await page.getByRole("link", { name: clinicTexts.check, exact: true }).click();
  await warning.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(facilityFormTexts.code).fill("0000018");
  await press(page, clinicFormTexts.save);
  await page.getByText("0000018", { exact: true }).waitFor();
  expect(await warning.count()).toBe(0);
  await page.context().close();
}, 60_000);

test("a clinic's own people come to their own page, and change their facilities but not the customer", async () => {
  const page = await open("/clinics", dentist);
  await page.waitForURL(`${product.address}/clinics/${clinicId}`);
  expect(await page.getByRole("link", { name: clinicTexts.changeClinic }).count()).toBe(0);
  expect(await page.getByText("M-0001").count()).toBe(0);
  await page.getByRole("link", { name: clinicTexts.add }).click();
  await page.getByLabel(facilityFormTexts.feeTable).selectOption("7");
  await page.getByLabel(facilityFormTexts.prefecture).selectOption("13");
  await page.getByLabel(facilityFormTexts.name).fill("さくら社内診療所");
  await press(page, facilityFormTexts.submit);
  await heading(page, "職域 さくら社内診療所").waitFor();
  for (const path of ["/clinics/new", `/clinics/${clinicId}/edit`, "/clinics/nonsense"])
    expect((await page.goto(`${product.address}${path}`))?.status()).toBe(404);
  await page.context().close();
}, 60_000);

test.each(["/clinics", "/clinics/new", "/clinics/:id", "/clinics/:id/edit", "/clinics/:id/facilities/new"])(
  "%s is sound and never wider than its window",
  async (path) => {
    const page = await open(path.replace(":id", clinicId));
    await look(page);
    await page.context().close();
  },
  120_000,
);
