import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { clinicRoute } from "@/components/clinics/clinic-routes";
import { isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { recordReceipt } from "@/lib/server/usecases/applications/record-receipt";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { moveWords } from "@/lib/texts/ja/application";
import { stripTexts } from "@/lib/texts/ja/application-page";
import { clinicFindingTexts } from "@/lib/texts/ja/clinic-findings";
import { clinicTexts } from "@/lib/texts/ja/clinics";
import { historyTexts } from "@/lib/texts/ja/history";
import { todoWords } from "@/lib/texts/ja/home";
import { planAnswerWords, planTexts } from "@/lib/texts/ja/plan";
import { procedureWords } from "@/lib/texts/ja/procedures";
import { portalReviewTexts, reportFindingTexts, sendingTexts } from "@/lib/texts/ja/sending";
import { startTexts } from "@/lib/texts/ja/start";
import { given, planned } from "../support/applications";
import { button, field, link } from "../support/application-page";
import { look } from "../support/look";
import { approvedAsItStands } from "../support/approved-sheet";
import { fill, started } from "../support/started-application";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

const workplace = { feeTable: "7", prefecture: "23", code: "", name: "とどけ製作所診療所", loginMail: "" };
const today = isoDate(tokyoDate(new Date()));
const ipVpn = "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)";

let pair: WorkingPair;
let clinic: Page;
let vendor: Page;

beforeAll(async () => {
  const made = await workingPair();
  const { id: facilityId } = await createFacility(made.vendor, { clinicId: made.clinicId, ...workplace });
  pair = { ...made, facilityId };
  [clinic, vendor] = [await pair.open(clerk, "/"), await pair.open(supporter, "/")];
  for (const page of [clinic, vendor]) page.setDefaultTimeout(8_000);
}, 90_000);

afterAll(() => pair.stop());

const goTo = (page: Page, path: string) => page.goto(`${pair.product.address}${path}`);

/** A sent application of 職域 whose line is only planned. */
const sent = async (approved = false): Promise<string> => {
  const applicationId = await started(pair, "eligibility-workplace");
  await fill(pair.clinic, applicationId, { line: planned("ip-vpn"), v6Option: given("contracted") });
  if (approved) await approvedAsItStands(pair.database, pair.vendor, applicationId);
  await recordSending(pair.clinic, { applicationId, sentOn: today, by: clerk.name, asInSheet: true });
  return applicationId;
};

const question = (page: Page) => page.getByRole("heading", { name: planTexts.question });

const form = { name: "オンライン資格確認（職域診療所）", type: "新規" };
const todo = todoWords({
  kind: "settle-plan",
  application: { id: "", number: 1, form, facility: { feeTable: "7", name: workplace.name } },
});

test("what follows the sending of 職域: 受付, what was planned, and the 審査 that brings the code", async () => {
  const applicationId = await sent();
  for (const page of [clinic, vendor]) {
    await goTo(page, "/");
    await page.getByRole("heading", { name: todo.title }).waitFor();
  }
  await look(clinic);
  await link(clinic, todo.button).click();
  await question(clinic).waitFor();
  expect(new URL(clinic.url()).hash).toBe("#plan");
  await clinic.getByText(ipVpn, { exact: true }).last().waitFor();
  await look(clinic);
  await goTo(vendor, `/applications/${applicationId}`);
  await question(vendor).waitFor();

  await button(clinic, moveWords.recordReceipt).click();
  await vendor.getByText(portalReviewTexts.received).waitFor();

  await button(vendor, planAnswerWords["as-sent"]).click();
  const plan = clinic.getByRole("region", { name: planTexts.section });
  await plan.getByText(planAnswerWords["as-sent"], { exact: true }).waitFor();
  await plan.getByText(`${supporter.name}さん`).waitFor();
  await question(clinic).waitFor({ state: "detached" });
  await look(vendor);

  const code = clinic.locator("#code");
  const day = clinic.locator("#on");
  await day.fill("きのう");
  await code.fill("１２３");
  await button(clinic, portalReviewTexts.submit).click();
  await clinic.getByText(reportFindingTexts["day.unreadable"]({ code: "day.unreadable" })).waitFor();
  expect([await day.inputValue(), await code.inputValue()]).toEqual(["きのう", "１２３"]);
  await day.fill(today);
  await button(clinic, portalReviewTexts.submit).click();
  const wrong = clinicFindingTexts["facility-code.length"]({ code: "facility-code.length", digits: 3 });
  await clinic.getByText(wrong).waitFor();
  expect([await day.inputValue(), await code.inputValue()]).toEqual([today, "１２３"]);
  await look(clinic);
  await code.fill("０１２３－４５６");
  await button(clinic, portalReviewTexts.submit).click();
  for (const page of [clinic, vendor]) {
    await page.getByText(stripTexts.done).waitFor();
    await field(page, "facilityCode").getByText("0123456").waitFor();
    await page.getByRole("region", { name: sendingTexts.record }).getByText("0123456").waitFor();
  }
  await look(clinic);

  await goTo(vendor, clinicRoute(pair.clinicId));
  const facility = vendor.getByRole("article", { name: new RegExp(workplace.name) });
  await facility.getByText("0123456").waitFor();
  expect(await facility.getByText(clinicTexts.noCodeYet).count()).toBe(0);
  await goTo(vendor, `/applications/${applicationId}/history`);
  await vendor.getByRole("heading", { name: historyTexts.title }).waitFor();
  await vendor.getByText("医療機関等コード：0123456").waitFor();
  await vendor.getByText(`答え：${planAnswerWords["as-sent"]}`).waitFor();
  await look(vendor);
}, 90_000);

test("what changed leads from the sheet to a 変更申請, and an answer can be put right", async () => {
  const applicationId = await sent(true);
  await goTo(clinic, `/applications/${applicationId}/sheet`);
  await goTo(vendor, `/applications/${applicationId}/sheet`);
  await question(clinic).waitFor();
  await look(clinic);
  await button(clinic, planAnswerWords.changed).click();
  for (const page of [clinic, vendor]) await page.getByText(planTexts.changeTitle).waitFor();
  await look(clinic);
  await button(vendor, planTexts.other["as-sent"]).click();
  await clinic.getByText(planTexts.changeTitle).waitFor({ state: "detached" });
  await button(clinic, planTexts.other.changed).click();
  await link(clinic, planTexts.start).click();
  await button(clinic, startTexts.start).waitFor();
  await clinic.getByText(procedureWords["new-line"]).waitFor();
  expect(new URL(clinic.url()).searchParams.get("facility")).toBe(pair.facilityId);

  await goTo(clinic, `/applications/${applicationId}`);
  await clinic.getByText(moveWords.undoSending, { exact: true }).click();
  await button(clinic, sendingTexts.undoYes).click();
  await vendor.getByText(planTexts.section).waitFor({ state: "detached" });
}, 60_000);

test("the code is asked for in words where the box was left empty", async () => {
  const applicationId = await sent();
  await pair.database.asOwner("update facilities set code = null where id = $1", [pair.facilityId]);
  await recordReceipt(pair.vendor, { applicationId, on: today });
  await goTo(vendor, `/applications/${applicationId}`);
  await button(vendor, portalReviewTexts.submit).click();
  await vendor
    .getByText(reportFindingTexts["facility-code.missing"]({ code: "facility-code.missing" }))
    .waitFor();
}, 30_000);
