import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { moveWords } from "@/lib/texts/ja/application";
import { applicationTexts, stripTexts } from "@/lib/texts/ja/application-page";
import { acknowledgeTexts, cancelTexts, confirmValueTexts, phoneTexts } from "@/lib/texts/ja/review";
import { notApprovedTexts, sheetTexts, standingTexts } from "@/lib/texts/ja/sheet";
import { sendingTexts } from "@/lib/texts/ja/sending";
import { startTexts } from "@/lib/texts/ja/start";
import { answersOf, without } from "../support/applications";
import { approveAll, boxes, button, enter, field, link, row, saved } from "../support/application-page";
import { look } from "../support/look";
import { asked } from "../support/reviewed-application";
import { fill, soundAnswers, started } from "../support/started-application";
import { supporter, workingPair, type WorkingPair } from "../support/working-pair";

let pair: WorkingPair;
let vendor: Page;
let path: string;

/** Nobody at the clinic signs in with a mail address. */
const clerk = { loginId: "sakura-01", name: "田中 花子" };

beforeAll(async () => {
  pair = await workingPair();
  await pair.database.asOwner("update people set login_id = $2 where id = $1", [
    pair.clinic.personId,
    clerk.loginId,
  ]);
  vendor = await pair.open(supporter, "/applications/new");
  vendor.setDefaultTimeout(8_000);
}, 90_000);

afterAll(() => pair.stop());

const goTo = (page: Page, to: string) => page.goto(`${pair.product.address}${to}`);

test("the vendor alone brings an application to a printed sheet, heard by phone", async () => {
  await link(vendor, /大阪歯科大学附属病院/).click();
  await link(vendor, "はじめて使う").click();
  await link(vendor, /オンライン請求/).click();
  await button(vendor, startTexts.start).click();
  await vendor.getByLabel(applicationTexts.heardTitle).selectOption("phone");
  path = new URL(vendor.url()).pathname;
  await vendor.getByText(stripTexts.callClinic).waitFor();
  await button(vendor, "電話で確認して進める").click();
  await vendor.locator("[aria-invalid=true]").first().waitFor();
  await look(vendor);
  await vendor.getByLabel(phoneTexts.by).fill("山田 花子");
  await vendor.getByLabel(phoneTexts.role).fill("院長");
  await vendor.locator("#phone-on").fill("令和８年１月５日");
  await button(vendor, "電話で確認して進める").click();
  await vendor.getByText("まだ先へ進めません。").waitFor();
  expect(await vendor.getByLabel(phoneTexts.by).inputValue()).toBe("山田 花子");
  await enter(vendor, without(soundAnswers(), "applicationType"));
  await button(vendor, "電話で確認して進める").click();
  await approveAll(vendor);
  await vendor.getByText(stripTexts.vendorApproved).waitFor();
  await look(vendor);
  await link(vendor, applicationTexts.toSheet).click();
  await vendor.getByText(standingTexts.ready.title).waitFor();
  await vendor.emulateMedia({ media: "print" });
  expect(await row(vendor, "customerId").getByText("1234567890").isVisible()).toBe(true);
  expect(await button(vendor, "総合ポータルサイトで送信しました").isVisible()).toBe(false);
  expect((await vendor.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  await vendor.emulateMedia({ media: "screen" });
}, 120_000);

test("the clinic that comes later finds what was entered for it, says it is right or corrects it", async () => {
  const clinic = await pair.open(clerk, path);
  clinic.setDefaultTimeout(8_000);
  const list = clinic.getByRole("region", { name: /サポートが聞き取って入力した項目/ });
  await list.waitFor();
  await look(clinic);
  const waiting = await list.getByRole("listitem").count();
  await list.getByRole("button", { name: confirmValueTexts.confirmNamed("備考") }).click();
  await clinic.getByText(applicationTexts.awaitingTitle(waiting - 1)).waitFor();
  expect(await clinic.getByText(stripTexts.approved).isVisible()).toBe(true);
  await list.getByRole("link", { name: /^修正する.*電子証明書発行料の支払方法/ }).click();
  await field(clinic, "payment")
    .getByRole("button", { name: /修正する/ })
    .click();
  await field(clinic, "payment").getByLabel("2: 払込請求書による振込み").check();
  await saved(clinic, "payment");
  await clinic.getByText(stripTexts.ready, { exact: true }).waitFor();
  await vendor.getByText(standingTexts.outdated.title).waitFor();
  await look(vendor);
  await clinic.context().close();
}, 90_000);

test("what the vendor corrects while it checks is told to the clinic at once", async () => {
  const applicationId = await asked(pair);
  const clinic = await pair.open(clerk, `/applications/${applicationId}`);
  await goTo(vendor, `/applications/${applicationId}`);
  await enter(vendor, answersOf({ remarks: "工事は12月2日です。" }));
  const told = field(clinic, "remarks");
  await told.getByText("サポートが確認のときに直しました。").waitFor();
  expect(await told.innerText()).toContain("直す前の内容：回線工事は12月1日です。");
  expect(await told.innerText()).toContain("工事は12月2日です。");
  await look(clinic);
  await clinic.context().close();
}, 60_000);

test("something odd that is right stays with a reason", async () => {
  const applicationId = await started(pair);
  const answers = { ...soundAnswers(), ...answersOf({ softwareMaker: "(株)オプテック" }) };
  await fill(pair.clinic, applicationId, answers, { applicationType: 1 });
  await goTo(vendor, `/applications/${applicationId}`);
  const maker = field(vendor, "softwareMaker");
  await maker.getByRole("button", { name: /このままで進める$/ }).click();
  await button(vendor, acknowledgeTexts.keep).click();
  await maker.locator("[aria-invalid=true]").first().waitFor();
  await vendor.getByLabel(acknowledgeTexts.reason).fill("請求の画面の表示どおりです。");
  await button(vendor, acknowledgeTexts.keep).click();
  await maker.getByText("請求の画面の表示どおりです。").waitFor();
  await look(vendor);
}, 60_000);

test("an application is given up with a reason, and taken up again with everything in it", async () => {
  const applicationId = await started(pair);
  const clinic = await pair.open(clerk, `/applications/${applicationId}`);
  await goTo(vendor, `/applications/${applicationId}`);
  await enter(clinic, answersOf({ programName: "Opt.one3" }));
  await button(clinic, cancelTexts.open).click();
  await clinic.locator("#cancel-reason input[value=other]").check();
  await clinic.getByLabel(cancelTexts.note).fill("開院が延びました。");
  await button(clinic, moveWords.cancel).click();
  await vendor.getByText(stripTexts.cancelled).waitFor();
  await look(clinic);
  await look(vendor);
  await button(vendor, moveWords.resume).click();
  await clinic.getByText("項目で、確認を依頼できます。").waitFor();
  expect(await boxes(clinic, "programName").first().inputValue()).toBe("Opt.one3");
  await clinic.context().close();
}, 60_000);

test("a sending is recorded from any status", async () => {
  const applicationId = await started(pair);
  await goTo(vendor, `/applications/${applicationId}/sheet`);
  await vendor.getByText(notApprovedTexts.title).waitFor();
  await goTo(vendor, `/applications/${applicationId}`);
  await vendor.getByText(applicationTexts.alreadySent).waitFor();
  await vendor.getByLabel(sendingTexts.by).fill("山田 花子");
  await button(vendor, "総合ポータルサイトで送信しました").click();
  await vendor.getByText(stripTexts.sent).waitFor();
  await look(vendor);
  await goTo(vendor, `/applications/${applicationId}/sheet`);
  await vendor.getByText(sheetTexts.backToApplication).first().waitFor();
  await look(vendor);
}, 60_000);
