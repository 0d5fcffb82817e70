import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { codeTexts, offerOver, offerTexts, resetTexts, welcomeTexts } from "@/lib/texts/ja/admissions";
import { clinicFormTexts, facilityFormTexts, savedWords } from "@/lib/texts/ja/clinics";
import { cancelWord } from "@/lib/texts/ja/form";
import { frameTexts } from "@/lib/texts/ja/frame";
import { homeTexts, todoWords } from "@/lib/texts/ja/home";
import { handOverTexts, inviteTexts, membersTexts, memberTexts, wayChoices } from "@/lib/texts/ja/members";
import { lastAdminTexts } from "@/lib/texts/ja/people";
import { placesTexts } from "@/lib/texts/ja/places";
import { profileTexts } from "@/lib/texts/ja/profile";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { desk, startBrowser, type TestBrowser } from "../support/browser";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { choose, pick, press, tick, write } from "../support/keyboard";
import { look } from "../support/look";
import { newClinic, newMember, newVendor } from "../support/members";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { giveAccount, password } from "../support/signing-in";

const vendorName = "みどり医療システム株式会社";
const clinicName = "さくら内科・歯科クリニック";
const [adminPassword, colleaguePassword, newPassword] = [
  "雨の月曜と温かいお茶",
  "purple-anvil-moss",
  "三日月 と 北の町の駅",
];

let database: FreshDatabase;
let product: ServedProduct;
let browser: TestBrowser;
let supporter: Page;
let admin: Page;
let colleague: Page;

beforeAll(async () => {
  database = await productDatabase();
  [product, browser] = await Promise.all([serveProduct({}, database), startBrowser()]);
  const { personId } = await newMember(
    database,
    { vendorId: await newVendor(vendorName), clinicId: null },
    "vendorAdmin",
  );
  await giveAccount(database, personId, "takayama@midori.example");
  [supporter, admin, colleague] = (await Promise.all(
    [1, 2, 3].map(() => browser.openPage(desk, { bypassCSP: true })),
  )) as [Page, Page, Page];
}, 120_000);

afterAll(async () => {
  await browser.close();
  await product.stop();
  await database.drop();
});

const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string): Locator => page.getByRole("link", { name, exact: true });
const field = (page: Page, name: string): Locator => page.getByRole("textbox", { name });
const group = (page: Page, name: string): Locator => page.getByRole("radiogroup", { name });

/** What stands under a heading's title on top of the page, once it is there. */
const titled = async (page: Page, title: string | RegExp): Promise<void> => {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await look(page);
};

const signIn = async (page: Page, loginId: string, typed: string): Promise<void> => {
  await write(page, page.locator("[name=loginId]"), loginId);
  await write(page, page.locator("[name=password]"), typed);
  await page.keyboard.press("Enter");
};

const open = (page: Page, path: string) => page.goto(product.address + path);

const shownCode = async (page: Page): Promise<string> =>
  /[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}/.exec(await page.innerText("main"))?.[0] ?? "";

const shownAddress = async (page: Page): Promise<string> =>
  new URL(await page.locator("input[readonly]").first().inputValue()).pathname;

describe("by the keyboard alone", () => {
  let code: string;

  test("a vendor signs in, registers a clinic with two facilities, and makes a letter", async () => {
    await open(supporter, "/");
    await titled(supporter, signInTexts.title);
    await signIn(supporter, "takayama@midori.example", "a wrong password");
    await supporter.getByText(signInTexts.wrong).waitFor();
    expect(await supporter.inputValue("[name=loginId]")).toBe("takayama@midori.example");
    await look(supporter);
    await signIn(supporter, "ＴＡＫＡＹＡＭＡ＠ｍｉｄｏｒｉ．ｅｘａｍｐｌｅ", password);
    await titled(supporter, homeTexts.count(1));

    await press(supporter, link(supporter, todoWords({ kind: "first-clinic" }).button));
    await titled(supporter, clinicFormTexts.newTitle);
    await press(supporter, button(supporter, clinicFormTexts.register));
    await supporter.locator("[aria-invalid=true]").first().waitFor();
    await look(supporter);
    await write(supporter, supporter.locator("[name=name]"), clinicName);
    await write(supporter, supporter.locator("[name=kana]"), "さくらないか・しか");
    await write(supporter, supporter.locator("[name=phone]"), "０３－１２３４－５６７８");
    await press(supporter, button(supporter, facilityFormTexts.add));
    for (const [at, [feeTable, name]] of [
      ["医科", "さくら内科"],
      ["歯科", "さくら歯科"],
    ].entries() as IterableIterator<[number, [string, string]]>) {
      await pick(supporter, supporter.getByLabel(facilityFormTexts.feeTable).nth(at), feeTable);
      await pick(supporter, supporter.getByLabel(facilityFormTexts.prefecture).nth(at), "東京都");
      await write(supporter, field(supporter, facilityFormTexts.name).nth(at), name);
    }
    await press(supporter, button(supporter, clinicFormTexts.register));
    await titled(supporter, clinicName);
    expect(await supporter.innerText("main")).toContain("サクラナイカ・シカ");

    await open(supporter, "/");
    await titled(supporter, homeTexts.count(1));
    await press(supporter, link(supporter, "案内する"));
    await titled(supporter, inviteTexts.title);
    await write(supporter, field(supporter, inviteTexts.name), "佐藤 花子");
    await choose(supporter, group(supporter, inviteTexts.way), wayChoices.letter);
    await press(supporter, button(supporter, inviteTexts.make));
    await titled(supporter, handOverTexts.title("佐藤 花子"));
    await press(supporter, link(supporter, handOverTexts.openLetter));
    await supporter.getByText(clinicName).first().waitFor();
    await look(supporter);
    code = await shownCode(supporter);
    expect(code).toHaveLength(11);
    for (const text of [vendorName, "03-0000-0000", "平日 9:00～17:30", "総合ポータルサイト"])
      expect(await supporter.innerText("main")).toContain(text);
  }, 120_000);

  test("the clinic's 責任者 comes in with the letter's code", async () => {
    await open(admin, "/i");
    await titled(admin, codeTexts.title);
    await write(admin, field(admin, codeTexts.code), "ABCDE-FGHJK");
    await press(admin, button(admin, codeTexts.next));
    await admin.locator("[aria-invalid=true]").waitFor();
    await look(admin);
    await write(admin, field(admin, codeTexts.code), ` ${code.toLowerCase().replace("-", " ")} `);
    await press(admin, button(admin, codeTexts.next));
    await titled(admin, offerTexts.title);
    expect(await admin.innerText("body")).toContain("03-0000-0000");
    await write(admin, field(admin, offerTexts.mail), "sato@sakura.example");
    await write(admin, admin.locator("[type=password]"), "みじかい");
    await press(admin, button(admin, offerTexts.start));
    await admin.locator("[aria-invalid=true]").waitFor();
    expect(await admin.inputValue("[name=mail]")).toBe("sato@sakura.example");
    await look(admin);
    await write(admin, admin.locator("[type=password]"), adminPassword);
    await press(admin, button(admin, offerTexts.start));
    await titled(admin, homeTexts.nothing);
    expect(await admin.innerText("header")).toContain(frameTexts.clinicName(vendorName));
    await open(supporter, "/i");
    await write(supporter, field(supporter, codeTexts.code), code);
    await press(supporter, button(supporter, codeTexts.next));
    await titled(supporter, offerTexts.title);
    await supporter.getByText(offerTexts.ask).waitFor();
  }, 120_000);

  test("she invites a colleague without mail, who gets a login id", async () => {
    await press(admin, link(admin, frameTexts.members));
    await titled(admin, membersTexts.title);
    await press(admin, link(admin, membersTexts.invite).first());
    await titled(admin, inviteTexts.title);
    await write(admin, field(admin, inviteTexts.name), "中村 洋子");
    await choose(admin, group(admin, inviteTexts.role), "担当者");
    await press(admin, button(admin, inviteTexts.make));
    await titled(admin, handOverTexts.title("中村 洋子"));

    await open(colleague, await shownAddress(admin));
    await titled(colleague, offerTexts.title);
    await tick(colleague, colleague.getByLabel(offerTexts.withoutMail));
    await write(colleague, colleague.locator("[type=password]"), colleaguePassword);
    await press(colleague, button(colleague, offerTexts.start));
    await titled(colleague, welcomeTexts.title);
    const loginId = /\d{4}-\d{4}/.exec(await colleague.innerText("main"))?.[0] ?? "";
    await press(colleague, link(colleague, welcomeTexts.start));
    await titled(colleague, homeTexts.nothing);

    await press(colleague, button(colleague, frameTexts.signOut));
    await titled(colleague, signInTexts.title);
    await colleague.getByText(signInTexts.out).waitFor();
    await signIn(colleague, loginId, colleaguePassword);
    await titled(colleague, homeTexts.nothing);
  }, 120_000);

  test("who forgot her password is let in again by her 責任者; the page she left open ends", async () => {
    const elsewhere = await colleague.context().newPage();
    await elsewhere.goto(`${product.address}/privacy`);
    await open(admin, "/members");
    await press(admin, link(admin, "中村 洋子"));
    await titled(admin, memberTexts.title("中村 洋子"));
    await press(admin, button(admin, memberTexts.readmit));
    await admin.locator("input[readonly]").waitFor();
    await look(admin);
    await elsewhere.waitForURL(/\/sign-in\?next=%2Fprivacy$/, { timeout: 3_000 });
    await elsewhere.getByText(signInTexts.ended).waitFor();
    await look(elsewhere);
    await elsewhere.close();

    await open(colleague, "/reset");
    await titled(colleague, resetTexts.title);
    await colleague.getByText(resetTexts.forgottenId).waitFor();
    await open(colleague, await shownAddress(admin));
    await titled(colleague, resetTexts.newTitle);
    await write(colleague, colleague.locator("[type=password]"), newPassword);
    await press(colleague, button(colleague, resetTexts.set));
    await titled(colleague, homeTexts.nothing);
    await colleague.getByText(resetTexts.doneTitle).waitFor();
  }, 120_000);

  test("who is removed is out at once, and the last 責任者 stays", async () => {
    await colleague.bringToFront();
    await open(admin, "/members");
    await press(admin, link(admin, "中村 洋子"));
    await titled(admin, memberTexts.title("中村 洋子"));
    await press(admin, admin.locator("summary", { hasText: memberTexts.remove }));
    await look(admin);
    await press(admin, button(admin, cancelWord));
    await button(admin, memberTexts.removeYes).waitFor({ state: "hidden" });
    await press(admin, admin.locator("summary", { hasText: memberTexts.remove }));
    await press(admin, button(admin, memberTexts.removeYes));
    await colleague.waitForURL(/\/sign-in/, { timeout: 3_000 });
    await titled(colleague, signInTexts.title);
    await titled(admin, membersTexts.title);
    await admin.getByText(savedWords["member-removed"]).waitFor();
    expect(await admin.innerText("main")).not.toContain("中村 洋子");

    await press(admin, link(admin, "佐藤 花子"));
    await titled(admin, memberTexts.title("佐藤 花子"));
    await admin.getByText(lastAdminTexts.leave).waitFor();
    expect(await button(admin, memberTexts.removeYes).count()).toBe(0);
  }, 120_000);

  test("who asks for a new invitation is heard by the vendor; it is good again after one press", async () => {
    await open(supporter, "/clinics");
    await press(supporter, link(supporter, clinicName));
    await press(supporter, link(supporter, membersTexts.invite));
    await titled(supporter, inviteTexts.title);
    await write(supporter, field(supporter, inviteTexts.name), "鈴木 一郎");
    await press(supporter, button(supporter, inviteTexts.make));
    await titled(supporter, handOverTexts.title("鈴木 一郎"));
    const path = await shownAddress(supporter);
    await database.asOwner("update invitations set expires_at = now() where name = '鈴木 一郎'");

    await open(colleague, path);
    await colleague.getByText(offerOver.expired.title).waitFor();
    await look(colleague);
    await press(colleague, button(colleague, offerTexts.ask));
    await colleague.getByText(offerTexts.asked).waitFor();
    await look(colleague);

    await open(supporter, "/");
    await press(supporter, link(supporter, "案内を確かめる"));
    await titled(supporter, handOverTexts.title("鈴木 一郎"));
    await press(supporter, button(supporter, handOverTexts.extend));
    await supporter.getByText(/今日から数え直しました。.*まで使えます。/).waitFor();
    await open(colleague, path);
    await colleague.getByText(offerTexts.strip).waitFor();
    await press(supporter, supporter.locator("summary", { hasText: handOverTexts.revoke }));
    await press(supporter, button(supporter, handOverTexts.revokeYes));
    await supporter.getByText(handOverTexts.revoked).waitFor();
    await open(colleague, path);
    await colleague.getByText(offerOver.revoked.title).waitFor();
    await look(colleague);
  }, 120_000);

  test("who has an account joins a second clinic with it, and switches between the two", async () => {
    const [vendor] = await database.asOwner<{ id: string }>("select id from vendors");
    const second = await newClinic(database, vendor?.id ?? "");
    await database.asOwner("update clinics set name = 'みなと歯科' where id = $1", [second]);
    await open(supporter, `/clinics/${second}/invite`);
    await write(supporter, field(supporter, inviteTexts.name), "佐藤 花子");
    await press(supporter, button(supporter, inviteTexts.make));
    await titled(supporter, handOverTexts.title("佐藤 花子"));

    await open(colleague, await shownAddress(supporter));
    await press(colleague, link(colleague, offerTexts.signIn));
    await titled(colleague, signInTexts.title);
    await signIn(colleague, "sato@sakura.example", adminPassword);
    await titled(colleague, offerTexts.title);
    await press(colleague, button(colleague, offerTexts.join));
    await titled(colleague, homeTexts.nothing);
    expect(await colleague.innerText("header")).toContain("みなと歯科");
    await press(colleague, link(colleague, frameTexts.switchPlace));
    await titled(colleague, placesTexts.title);
    await press(colleague, button(colleague, placesTexts.useNamed(clinicName)));
    await titled(colleague, homeTexts.nothing);
    expect(await colleague.innerText("header")).toContain(clinicName);
  }, 120_000);

  test("after an idle sign-out one returns to the same place", async () => {
    await open(colleague, "/profile");
    await titled(colleague, profileTexts.title);
    await database.asOwner("update sessions set seen_at = seen_at - interval '61 minutes'");
    await press(colleague, link(colleague, frameTexts.members));
    await colleague.getByText(signInTexts.ended).waitFor();
    expect(await colleague.innerText("footer")).toContain("03-0000-0000");
    await look(colleague);
    await signIn(colleague, "sato@sakura.example", adminPassword);
    await titled(colleague, membersTexts.title);
  }, 120_000);
});
