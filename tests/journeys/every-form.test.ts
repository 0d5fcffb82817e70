import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import type { Answers } from "@/lib/forms/answer";
import { applicationTexts, stripTexts } from "@/lib/texts/ja/application-page";
import { sheetTexts, standingTexts } from "@/lib/texts/ja/sheet";
import { presetQuestionTexts } from "@/lib/texts/ja/presets";
import { startTexts } from "@/lib/texts/ja/start";
import { answersOf, twice, without } from "../support/applications";
import { approveAll, button, enter, field, link, row } from "../support/application-page";
import { look } from "../support/look";
import { newMember } from "../support/members";
import { pasted } from "../support/on-clipboard";
import { fill, soundAnswers, soundEligibility, started } from "../support/started-application";
import { clerk, supporter, workingPair, type WorkingPair } from "../support/working-pair";

let pair: WorkingPair;
let clinic: Page;
let vendor: Page;

beforeAll(async () => {
  pair = await workingPair();
  [clinic, vendor] = [await pair.open(clerk, "/"), await pair.open(supporter, "/")];
  for (const page of [clinic, vendor]) page.setDefaultTimeout(8_000);
  await clinic.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}, 90_000);

afterAll(() => pair.stop());

const goTo = (page: Page, path: string) => page.goto(`${pair.product.address}${path}`);

/** The clinic asks, the vendor on its open page approves, and the clinic opens the sheet. */
const checked = async (): Promise<void> => {
  await button(clinic, "確認を依頼する").click();
  await approveAll(vendor);
  await vendor.getByText(stripTexts.vendorApproved).waitFor();
  await link(clinic, applicationTexts.toSheet).click();
  await clinic.getByText(standingTexts.ready.title).waitFor();
};

/** What the コピー buttons of rows put on the clipboard. */
const copied = async (keys: readonly string[]): Promise<(string | null)[]> => {
  const texts: (string | null)[] = [];
  for (const key of keys) {
    const copy = row(clinic, key).getByRole("button", { name: /^コピー / });
    if ((await copy.count()) === 0) {
      texts.push(null);
      continue;
    }
    await copy.click();
    await row(clinic, key).getByText(sheetTexts.copied).waitFor();
    texts.push(await pasted(clinic));
  }
  return texts;
};

const lineRows = ["line", "dialUpNumber", "ipsecProvider", "customerIdType", "customerId"] as const;

/** Each line of オンライン請求: what the clinic enters, and what 総合ポータルサイト gets; null where it gets nothing to paste. */
const lines: readonly (readonly [name: string, entered: Answers, rows: readonly (string | null)[]])[] = [
  [
    "IPv4",
    answersOf({ carrier: "ntt", line: "ipv4", customerIdType: "cop", customerId: twice("COP12345678") }),
    ["1: IP-VPN接続【IPv4】", null, null, "COP", "12345678"],
  ],
  [
    "IPv6",
    answersOf({ carrier: "ntt", line: "ipv6", customerIdType: "caf", customerId: twice("CAF1234567890") }),
    ["IP-VPN接続【IPv6】", null, null, "CAF", "1234567890"],
  ],
  [
    "IPsec+IKE",
    answersOf({ carrier: "other", line: "ipsec", ipsecProvider: "株式会社エヌ・ティ・ティ・データ中国" }),
    ["3: IP-sec+IKE接続", null, "株式会社エヌ・ティ・ティ・データ中国", null, null],
  ],
  [
    "ISDN",
    answersOf({ carrier: "other", line: "isdn", dialUpNumber: "０３－１２３４－５６７８" }),
    [null, "0312345678", null, null, null],
  ],
];

const lineKeys = [...lineRows, "carrier"];

test.each(lines)(
  "オンライン請求 over %s leads to the rows of the portal",
  async (name, entered, rows) => {
    const applicationId = await started(pair);
    await fill(pair.clinic, applicationId, without(soundAnswers(), ...lineKeys), { applicationType: 1 });
    for (const page of [clinic, vendor]) await goTo(page, `/applications/${applicationId}`);
    await enter(clinic, entered);
    await checked();
    expect([name, await copied(lineRows)]).toEqual([name, rows]);
    if (name === "ISDN") await row(clinic, "line").getByText("「ISDN接続」を示す選択肢").waitFor();
    await look(clinic);
  },
  60_000,
);

test("オンライン資格確認 of 訪問看護", async () => {
  const station = {
    feeTable: "6",
    prefecture: "34",
    code: "2900121",
    name: "とどけ訪問看護ステーション",
    loginMail: "",
  };
  const { id: facilityId } = await createFacility(pair.vendor, { clinicId: pair.clinicId, ...station });
  const applicationId = await started({ ...pair, facilityId }, "eligibility");
  for (const page of [clinic, vendor]) await goTo(page, `/applications/${applicationId}`);
  await enter(clinic, without(soundEligibility(), "applicationType", "secretNumber"));
  await field(clinic, "secretNumber").getByLabel("送信のときに決めます").check();
  await checked();
  const account = ["prefecture", "feeTable", "facilityCode", "facilityName"];
  const shown = await Promise.all(account.map((key) => row(clinic, key).innerText()));
  for (const [at, text] of ["34:広島県", "6:訪問看護", "2900121", station.name].entries())
    expect(shown[at]).toContain(text);
  expect(await copied(["line", "customerId", "customerIdConfirm"])).toEqual([
    "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)",
    "1234567890",
    "1234567890",
  ]);
  await look(clinic);
}, 90_000);

test("one answer fills in the set-up, and what the clinic leaves to the vendor is the first thing there", async () => {
  const admin = await newMember(pair.database, { ...pair.vendor, clinicId: null }, "vendorAdmin");
  const typed = { name: "標準設置", reason: "標準の設置です。", "online-claim.line": "ipv6" };
  await savePreset(admin, { key: null, typed });
  const applicationId = await started(pair);
  for (const page of [clinic, vendor]) await goTo(page, `/applications/${applicationId}`);
  await button(clinic, presetQuestionTexts.apply).click();
  await clinic.locator("[aria-invalid=true]").first().waitFor();
  await clinic.getByRole("radio", { name: /標準設置/ }).check();
  await look(clinic);
  await button(clinic, presetQuestionTexts.apply).click();
  await field(clinic, "line").getByText("「標準設置」の設定から入力").waitFor();
  expect(await field(clinic, "line").getByLabel("IP-VPN接続【IPv6】").isChecked()).toBe(true);
  await field(clinic, "payment").getByLabel("1: 診療報酬支払額等から控除").check();
  await field(clinic, "operatingSystem").getByLabel("わからない（サポートに任せる）").check();
  const left = vendor.getByRole("heading", { name: applicationTexts.delegatedTitle(1) });
  await left.waitFor();
  await link(vendor, /基本ソフト/)
    .first()
    .click();
  await field(vendor, "operatingSystem").locator(":focus").waitFor();
  await look(vendor);
}, 60_000);

test("変更 for a changed PC, without an earlier filing here", async () => {
  await goTo(vendor, "/applications/new");
  await link(vendor, /大阪歯科大学附属病院/).click();
  await link(vendor, "パソコンを入れ替える").click();
  await look(vendor);
  await button(vendor, startTexts.start).click();
  await field(vendor, "operatingSystem").getByText(applicationTexts.likelyToChange).waitFor();
  await goTo(clinic, new URL(vendor.url()).pathname);
  await enter(clinic, without(soundAnswers(), "applicationType", "claimStartYear", "claimStartMonth"));
  await checked();
  expect(await copied(["applicationType", "claimStartYear", "claimStartMonth"])).toEqual([
    "変更",
    null,
    null,
  ]);
  await row(clinic, "claimStartYear")
    .getByText("総合ポータルサイトに表示されている値のままにします。")
    .waitFor();
  expect(await clinic.getByText("次の日まで").count()).toBe(0);
  await look(clinic);
}, 90_000);
