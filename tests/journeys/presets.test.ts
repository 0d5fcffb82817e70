import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Actor } from "@/lib/domain/actor";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { presetControl, presetFields, writtenControl } from "@/lib/forms/presets/typed-preset";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { presetFindingTexts, presetFormTexts, presetListTexts } from "@/lib/texts/ja/presets";
import { startBrowser, type TestBrowser } from "../support/browser";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { look } from "../support/look";
import { field, saved } from "../support/application-page";
import { newClinic, newMember, newVendor } from "../support/members";
import { pageOf } from "../support/page-of";
import { started } from "../support/started-application";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount } from "../support/signing-in";

const loginId = "admin@example.jp";
let database: FreshDatabase;
let product: ServedProduct;
let browser: TestBrowser;
let admin: Actor;

beforeAll(async () => {
  database = await productDatabase();
  [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  admin = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorAdmin");
  await giveAccount(database, admin.personId, loginId);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

const openSettings = async (): Promise<Page> => {
  const page = await pageOf(browser, product.address, loginId);
  await page.goto(`${product.address}/settings/presets`);
  return page;
};

/** A control of a form that takes an option of an incomplete list, or a text beside it. */
const listed = currentCatalogues()
  .flatMap((catalogue) => presetFields(catalogue).map((field) => ({ catalogue, field })))
  .find(({ field }) => field.options?.complete === false);

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const namesOn = (page: Page) => page.locator("main ol h3").allInnerTexts();

const add = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("link", { name: presetListTexts.add, exact: true }).click();
  await page.getByLabel(presetFormTexts.name).fill(name);
  await page.getByLabel(presetFormTexts.reason).fill(`${name}で設置したとき。`);
  await press(page, presetFormTexts.add);
  await page.getByRole("link", { name, exact: true }).waitFor();
  await page.getByText(presetListTexts.saved).waitFor();
};

test("a vendor adds presets, puts them in order, changes one and takes one out", async () => {
  if (listed === undefined) throw new Error("no list is incomplete");
  const option = listed.field.options?.options[0]?.key ?? "";
  const control = `[name="${presetControl(listed.catalogue, listed.field)}"]`;
  const written = `[name="${writtenControl(listed.catalogue, listed.field)}"]`;
  const page = await openSettings();
  await page.getByText(presetListTexts.none).waitFor();
  await look(page);

  await page.getByRole("link", { name: presetListTexts.add, exact: true }).click();
  await page.getByLabel(presetFormTexts.name).waitFor();
  await look(page);
  await page.getByLabel(presetFormTexts.name).fill("標準設置");
  await page.locator(control).selectOption(option);
  await page
    .locator("details", { has: page.locator(written) })
    .locator("summary")
    .click();
  await page.locator(written).fill("一覧にない内容");
  await press(page, presetFormTexts.add);
  await page.getByText(presetFindingTexts["preset.missing"]({ code: "preset.missing" })).waitFor();
  await page.getByText(presetFindingTexts["preset.both"]({ code: "preset.both" })).waitFor();
  expect(await page.locator(written).inputValue()).toBe("一覧にない内容");
  expect(await page.locator(control).inputValue()).toBe(option);
  await look(page);

  await page.locator(written).fill("");
  await page.getByLabel(presetFormTexts.reason).fill("機器を当社が設置したとき。");
  await press(page, presetFormTexts.add);
  await page.getByText(presetListTexts.saved).waitFor();
  await add(page, "ほかの会社");
  expect(await namesOn(page)).toEqual(["標準設置", "ほかの会社"]);
  await look(page);

  await press(page, presetListTexts.actionOf("ほかの会社", presetListTexts.earlier));
  await page
    .getByRole("button", { name: presetListTexts.actionOf("標準設置", presetListTexts.earlier) })
    .waitFor();
  expect(await namesOn(page)).toEqual(["ほかの会社", "標準設置"]);

  await page.getByRole("link", { name: "標準設置", exact: true }).click();
  await page.locator(control).waitFor();
  expect(await page.locator(control).inputValue()).toBe(option);
  await page.getByLabel(presetFormTexts.name).fill("標準の設置");
  await press(page, presetFormTexts.save);
  await page.getByRole("link", { name: "標準の設置", exact: true }).click();
  await page.locator("summary", { hasText: presetFormTexts.remove }).click();
  await look(page);
  await press(page, presetFormTexts.removeYes);
  await page.getByText(presetListTexts.removed).waitFor();
  expect(await namesOn(page)).toEqual(["ほかの会社"]);
}, 60_000);

test("its programs' names are offered in an application with the place to look, and taken in one press", async () => {
  const page = await openSettings();
  await page.getByRole("link", { name: "ほかの会社", exact: true }).click();
  await page.getByLabel(presetFormTexts.programNames).fill("Opt.one3\nThink-3");
  await page.getByLabel(presetFormTexts.programNameHint).fill("起動したときの画面に出ます。");
  await press(page, presetFormTexts.save);
  await page.getByText(presetListTexts.saved).waitFor();

  const clinicId = await newClinic(database, admin.vendorId);
  const facility = { feeTable: "3", prefecture: "27", code: "9400105", name: "さくら歯科", loginMail: "" };
  const { id: facilityId } = await createFacility(admin, { clinicId, ...facility });
  await page.goto(`${product.address}/applications/${await started({ vendor: admin, facilityId })}`);
  const names = field(page, "programName");
  await names.getByText("起動したときの画面に出ます。").first().waitFor();
  await look(page);
  await press(page, "「Think-3」にする");
  await saved(page, "programName");
  expect(await names.locator("input[type=text]").inputValue()).toBe("Think-3");
  expect(await names.getByRole("button", { name: /にする$/ }).count()).toBe(0);
}, 60_000);
