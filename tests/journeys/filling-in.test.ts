import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { applicationTexts, conflictTexts } from "@/lib/texts/ja/application-page";
import { frameTexts } from "@/lib/texts/ja/frame";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { axeViolations } from "../support/browser";
import { look } from "../support/look";
import { password } from "../support/signing-in";
import { started } from "../support/started-application";
import { until } from "../support/until";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

let pair: WorkingPair;

beforeAll(async () => {
  pair = await workingPair();
}, 60_000);

afterAll(() => pair.stop());

const field = (page: Page, key: string) => page.locator(`[data-field=${key}]`);
const typed = (page: Page, key: string) => field(page, key).locator("input[type=text], textarea").first();
const saved = (page: Page, key: string) => field(page, key).getByText("保存しました").waitFor();

const both = async (catalogue?: string): Promise<{ applicationId: string; clinic: Page; vendor: Page }> => {
  const applicationId = await started(pair, catalogue);
  const path = `/applications/${applicationId}`;
  const [clinic, vendor] = [await pair.open(clerk, path), await pair.open(supporter, path)];
  return { applicationId, clinic, vendor };
};

/** Asks again until it is so. */
const eventually = (what: string, isSo: () => Promise<boolean>): Promise<true> =>
  until(what, async () => ((await isSo()) ? true : undefined));

const reads = (page: Page, key: string, text: string): Promise<true> =>
  eventually(`${key} reads ${text}`, async () => (await typed(page, key).inputValue()) === text);

const close = async (...pages: readonly Page[]): Promise<void> => {
  for (const page of pages) await page.context().close();
};

test("what one types is saved on leaving the field, shown as it is kept, and seen by the other without a reload", async () => {
  const { clinic, vendor } = await both();
  await typed(clinic, "claimStartYear").fill("令和９年");
  await clinic.keyboard.press("Tab");
  await saved(clinic, "claimStartYear");
  expect(await typed(clinic, "claimStartYear").inputValue()).toBe("2027");
  await field(vendor, "claimStartYear").getByText(clerk.name).waitFor();
  expect(await typed(vendor, "claimStartYear").inputValue()).toBe("2027");
  await field(vendor, "payment").getByLabel("2: 払込請求書による振込み").check();
  await field(clinic, "payment").getByText(supporter.name).waitFor();
  expect(await field(clinic, "payment").getByLabel("2: 払込請求書による振込み").isChecked()).toBe(true);
  for (const page of [clinic, vendor]) expect(await axeViolations(page)).toEqual([]);
  await close(clinic, vendor);
}, 60_000);

test("what arrives does not disturb what is being typed, in this field or another", async () => {
  const { clinic, vendor } = await both();
  await typed(clinic, "remarks").fill("回線工事は12月");
  await typed(vendor, "programName").fill("Opt.one3");
  await vendor.keyboard.press("Tab");
  await reads(clinic, "programName", "Opt.one3");
  expect(await typed(clinic, "remarks").inputValue()).toBe("回線工事は12月");
  expect(await clinic.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("remarks.value");
  await typed(vendor, "remarks").fill("サポートの備考");
  await vendor.keyboard.press("Tab");
  await field(clinic, "remarks").getByText("入力しているあいだに").waitFor();
  expect(await typed(clinic, "remarks").inputValue()).toBe("回線工事は12月");
  await clinic.keyboard.press("Tab");
  await field(clinic, "remarks").getByText(conflictTexts.title(supporter.name)).waitFor();
  expect(await axeViolations(clinic)).toEqual([]);
  await typed(clinic, "remarks").focus();
  await clinic.keyboard.press("Escape");
  await reads(clinic, "remarks", "サポートの備考");
  await close(clinic, vendor);
}, 60_000);

test("of two who save the same field at once exactly one wins, fifty times; the other sees both and decides with one key", async () => {
  const { applicationId, clinic, vendor } = await both();
  const { database } = pair;
  const waiting = async (): Promise<boolean> => {
    const locks = await database.asOwner(
      "select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()",
    );
    return locks.length >= 2;
  };
  const statuses: string[] = [];
  for (const page of [clinic, vendor])
    page.on("response", (response) => {
      if (response.request().method() === "PATCH") statuses.push(String(response.status()));
    });
  for (let round = 0; round < 50; round += 1) {
    statuses.length = 0;
    await typed(clinic, "softwareMaker").fill(`施設 ${round}`);
    await typed(vendor, "softwareMaker").fill(`メーカー ${round}`);
    await database.asOwner("begin");
    await database.asOwner("select from applications where id = $1 for update", [applicationId]);
    await Promise.all([clinic.keyboard.press("Enter"), vendor.keyboard.press("Enter")]);
    await eventually("both requests wait", waiting);
    await database.asOwner("commit");
    await eventually("two answers", () => Promise.resolve(statuses.length === 2));
    expect([...statuses].sort()).toEqual(["200", "409"]);
    const alertOf = (page: Page) => field(page, "softwareMaker").getByRole("alert");
    const loser = await until("one of them is told", async () => {
      for (const page of [clinic, vendor]) if ((await alertOf(page).count()) > 0) return page;
      return undefined;
    });
    const alert = alertOf(loser);
    for (const value of [`施設 ${round}`, `メーカー ${round}`]) await alert.getByText(value).waitFor();
    await typed(loser, "softwareMaker").focus();
    const [mine, theirs] =
      loser === clinic ? [`施設 ${round}`, `メーカー ${round}`] : [`メーカー ${round}`, `施設 ${round}`];
    await loser.keyboard.press(round % 2 === 0 ? "Enter" : "Escape");
    const kept = round % 2 === 0 ? mine : theirs;
    if (round % 2 === 0)
      await eventually("the choice is answered", () => Promise.resolve(statuses.length === 3));
    for (const page of [clinic, vendor]) await reads(page, "softwareMaker", kept);
    expect(await alert.count()).toBe(0);
  }
  await close(clinic, vendor);
}, 180_000);

test("the notice follows what the other types; who took the other's value goes on from it at once", async () => {
  const { clinic, vendor } = await both();
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await clinic.route(/changes/, async (route) => {
    await held;
    await route.continue();
  });
  const says = (page: Page, value: string) => typed(page, "softwareMaker").fill(value);
  await says(vendor, "メーカー 1");
  await vendor.keyboard.press("Enter");
  await saved(vendor, "softwareMaker");
  await says(clinic, "施設 1");
  await clinic.keyboard.press("Enter");
  const notice = field(clinic, "softwareMaker").getByRole("alert");
  await notice.getByText("メーカー 1").waitFor();
  await clinic.keyboard.press("Escape");
  await reads(clinic, "softwareMaker", "メーカー 1");
  await says(clinic, "施設 2");
  await clinic.keyboard.press("Enter");
  await saved(clinic, "softwareMaker");
  await reads(vendor, "softwareMaker", "施設 2");

  await says(vendor, "メーカー 2");
  await vendor.keyboard.press("Enter");
  await reads(vendor, "softwareMaker", "メーカー 2");
  await saved(vendor, "softwareMaker");
  await says(clinic, "施設 3");
  await clinic.keyboard.press("Enter");
  await notice.getByText("メーカー 2").waitFor();
  await says(vendor, "メーカー 3");
  await vendor.keyboard.press("Enter");
  letThrough();
  await notice.getByText("メーカー 3").waitFor();
  expect(await notice.getByText("メーカー 2").count()).toBe(0);
  await typed(clinic, "softwareMaker").focus();
  await clinic.keyboard.press("Enter");
  await reads(vendor, "softwareMaker", "施設 3");
  expect(await notice.count()).toBe(0);
  await close(clinic, vendor);
}, 60_000);

test("what is typed survives a lost line, a reload and an idle sign-out, and is sent when the line is back", async () => {
  const { applicationId, clinic, vendor } = await both();
  await clinic.context().setOffline(true);
  await typed(clinic, "programName").fill("Opt.one3");
  await clinic.keyboard.press("Tab");
  await field(clinic, "programName").getByText(applicationTexts.waiting).waitFor();
  await clinic.context().setOffline(false);
  await saved(clinic, "programName");
  await reads(vendor, "programName", "Opt.one3");

  await typed(clinic, "remarks").pressSequentially("途中まで");
  await clinic.reload();
  await reads(clinic, "remarks", "途中まで");
  await saved(clinic, "remarks");

  await typed(clinic, "softwareMaker").fill("株式会社オプテック");
  await pair.database.asOwner(
    "update sessions set seen_at = now() - interval '2 hours' where person_id = $1",
    [pair.clinic.personId],
  );
  await clinic.keyboard.press("Tab");
  await clinic.waitForURL(/\/sign-in/);
  await clinic.getByLabel(signInTexts.loginId).fill(clerk.loginId);
  await clinic.getByLabel(signInTexts.password, { exact: true }).fill(password);
  await clinic.getByRole("button", { name: signInTexts.submit }).click();
  await clinic.waitForURL((url) => url.pathname === `/applications/${applicationId}`);
  await reads(clinic, "softwareMaker", "株式会社オプテック");
  await reads(vendor, "softwareMaker", "株式会社オプテック");
  await close(clinic, vendor);
}, 60_000);

test("after an idle sign-out the same person finds what was not saved; after a sign-out, or for the next person, nothing is left", async () => {
  const applicationId = await started(pair);
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  const left = (): Promise<string> => page.evaluate(() => JSON.stringify(localStorage));
  await page.context().setOffline(true);
  await typed(page, "programName").fill("Think-3");
  await page.keyboard.press("Tab");
  await field(page, "programName").getByText(applicationTexts.waiting).waitFor();
  expect(await left()).toContain("Think-3");
  await page.evaluate((key) => {
    const [mine = ""] = Object.keys(localStorage);
    localStorage.setItem(key, localStorage.getItem(mine) ?? "");
  }, "todoke.unsaved.another-person.another-application");
  await page.context().setOffline(false);
  await page.reload();
  await reads(page, "programName", "Think-3");
  await eventually("nothing is left unsaved", async () => !(await left()).includes("Think-3"));
  expect(await left()).not.toContain("another-person");
  await page.context().setOffline(true);
  await typed(page, "programName").fill("Opt.one");
  await page.keyboard.press("Tab");
  await field(page, "programName").getByText(applicationTexts.waiting).waitFor();
  await page.route(/fields/, (route) => route.abort());
  await page.context().setOffline(false);
  await page.getByRole("button", { name: frameTexts.signOut }).first().click();
  await page.waitForURL(/\/sign-in\?out=1/);
  expect(await left()).not.toContain("Opt.one");
  await close(page);
}, 60_000);

test("秘密の番号 is never left in the browser, and the vendor sees only that it is decided", async () => {
  const { clinic, vendor } = await both("eligibility");
  const secret = field(clinic, "secretNumber");
  await secret.getByLabel(applicationTexts.secretHere).check();
  await secret.locator("input[type=text]").first().fill("4826");
  await secret.locator("input[type=text]").nth(1).pressSequentially("48");
  expect(await clinic.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("48");
  await secret.locator("input[type=text]").nth(1).fill("4826");
  await clinic.keyboard.press("Enter");
  await secret.getByText("決定済み").waitFor();
  await field(vendor, "secretNumber").getByText("決定済み").waitFor();
  expect(await vendor.content()).not.toContain("4826");
  expect(await clinic.content()).not.toContain("4826");
  await close(clinic, vendor);
}, 60_000);

test("the page can be read before JavaScript, and weighs at most 200 kB of it", async () => {
  const applicationId = await started(pair);
  const page = await pair.open(clerk, `/applications/${applicationId}`);
  await page.waitForLoadState("networkidle");
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(200_000);
  const cookies = await page.context().cookies();
  const html = await (
    await fetch(`${pair.product.address}/applications/${applicationId}`, {
      headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
    })
  ).text();
  expect(html).toContain("電子証明書発行料の支払方法");
  expect(html).toContain("9400105");
  await close(page);
}, 60_000);

test.each(["online-claim", "eligibility"])(
  "%s is sound and never wider than its window",
  async (catalogue) => {
    const applicationId = await started(pair, catalogue);
    for (const who of [clerk, supporter]) {
      const page = await pair.open(who, `/applications/${applicationId}`);
      await page.locator("[data-field=line] input").first().focus();
      await look(page);
      await close(page);
    }
  },
  60_000,
);
