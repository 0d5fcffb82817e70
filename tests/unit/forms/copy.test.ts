import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import { fieldOf } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { copyText, displayText } from "@/lib/forms/copy";
import {
  accounts,
  answersOf,
  claimOnSameLine,
  claimStart,
  confirmed,
  delegated,
  documentNamed,
  eligibilityStart,
  given,
  planned,
  twice,
  workplaceStart,
} from "../../support/applications";
import { rowOf } from "../../support/catalogue-rows";

const claimCopy = (answers: Answers, key: string): string =>
  copyText(onlineClaimV1, answers, accounts.medical, rowOf(onlineClaimV1, key));

const eligibilityCopy = (answers: Answers, key: string): string =>
  copyText(eligibilityV1, answers, accounts.medical, rowOf(eligibilityV1, key));

describe("the text that goes onto the portal", () => {
  test.each([
    ["applicationType", "開始"],
    ["claimStartYear", "2027"],
    ["claimStartMonth", "2"],
    ["programName", "Opt.one3"],
    ["softwareMaker", "株式会社オプテック"],
    ["operatingSystem", "Windows 10 IoT Enterprise 2019 LTSC(64bit)/Microsoft Edge(Chromium)"],
    ["line", "IP-VPN接続【IPv6】"],
    ["customerIdType", "CAF"],
    ["customerId", "1234567890"],
    ["payment", "1: 診療報酬支払額等から控除"],
    ["remarks", "回線工事は12月1日です。"],
    ["prefecture", "13: 東京都"],
    ["consent", ""],
    ["dialUpNumber", ""],
    ["ipsecProvider", ""],
  ])("オンライン請求, %s: %s (docs/portal §1.1)", (key, text) => {
    expect(claimCopy(claimStart("ipv6"), key)).toBe(text);
  });

  test.each([
    ["caf", "CAF", "1234567890"],
    ["cop", "COP", "12345678"],
  ] as const)(
    "both rows for a %s number take its digits alone (docs/portal §1.2 6, 7)",
    (id, type, digits) => {
      const answers = eligibilityStart(id);
      expect(eligibilityCopy(answers, "customerIdType")).toBe(type);
      expect(eligibilityCopy(answers, "customerId")).toBe(digits);
      expect(eligibilityCopy(answers, "customerIdConfirm")).toBe(digits);
    },
  );

  test("the type is chosen as printed when nobody chose it", () => {
    const answers = answersOf({ customerId: twice("COP12345678") });
    expect(eligibilityCopy(answers, "customerIdType")).toBe("COP");
  });

  test("a bare number is copied as it is", () => {
    expect(eligibilityCopy(answersOf({ customerId: twice("0123456789") }), "customerIdConfirm")).toBe(
      "0123456789",
    );
  });

  test.each([
    [
      "a row the portal does not show",
      answersOf({ line: "ipv6", dialUpNumber: "0312345678" }),
      "dialUpNumber",
    ],
    ["a row the portal fills in", { ...claimStart("ipv6"), customerIdType: given("same") }, "customerId"],
    ["a row nobody answered", {}, "programName"],
    ["a row left to the vendor", { operatingSystem: delegated }, "operatingSystem"],
    ["an option whose wording is not known", claimStart("isdn"), "line"],
  ] as const)("nothing is copied into %s", (_name, answers: Answers, key) => {
    expect(claimCopy(answers, key)).toBe("");
  });

  test("the rows for the number stay empty when it is shared with オンライン請求", () => {
    const answers = { ...eligibilityStart("caf"), customerIdType: given("same") };
    expect(eligibilityCopy(answers, "customerId")).toBe("");
    expect(eligibilityCopy(answers, "customerIdConfirm")).toBe("");
  });

  test("the second row of a number left to the vendor stays empty", () => {
    expect(eligibilityCopy({ customerId: delegated }, "customerIdConfirm")).toBe("");
  });

  test("a wording of the person's own is copied as written", () => {
    expect(claimCopy(answersOf({ line: { written: "5: 新しい回線" } }), "line")).toBe("5: 新しい回線");
  });

  test("planned values are copied like others (docs/portal §1.3)", () => {
    const answers = { line: planned("ip-vpn") };
    expect(
      copyText(eligibilityWorkplaceV1, answers, accounts.workplace, rowOf(eligibilityWorkplaceV1, "line")),
    ).toBe("1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)");
  });

  test("a document is its file's name", () => {
    const row = rowOf(eligibilityWorkplaceV1, "openingPermit");
    expect(copyText(eligibilityWorkplaceV1, workplaceStart, accounts.workplace, row)).toBe("開設許可書.pdf");
  });

  test.each([["secretNumber"], ["secretNumberConfirm"]])("%s is never copied (docs/portal §6)", (key) => {
    expect(eligibilityCopy(eligibilityStart("caf"), key)).toBe("");
  });
});

describe("the text for pages, lists and the history", () => {
  test.each([
    [onlineClaimV1, "line", { line: given("isdn") }, "ISDN接続"],
    [onlineClaimV1, "line", { line: given({ written: "5: 新しい回線" }) }, "5: 新しい回線"],
    [onlineClaimV1, "line", { line: delegated }, ""],
    [onlineClaimV1, "line", {}, ""],
    [onlineClaimV1, "customerId", claimStart("ipv6"), "CAF1234567890"],
    [
      onlineClaimV1,
      "customerIdType",
      claimOnSameLine,
      "オンライン資格確認等システムと同じ回線(お客さまID)を使用する。",
    ],
    [onlineClaimV1, "consent", { consent: given(confirmed) }, "2026年11月19日 山田花子"],
    [onlineClaimV1, "consent", { consent: given({ ...confirmed, done: false }) }, ""],
    [onlineClaimV1, "carrier", { carrier: given("ctc") }, "中部テレコミュニケーション（CTC）"],
    [eligibilityV1, "customerIdType", { customerId: given(twice("CAF1234567890")) }, "CAF"],
    [eligibilityV1, "customerIdType", eligibilityStart("same"), "オンライン請求と同じお客さまIDを使用"],
    [eligibilityV1, "v6Option", { v6Option: given("not-contracted") }, "契約がない"],
    [eligibilityV1, "secretNumber", { secretNumber: given(twice("4826")) }, ""],
    [eligibilityWorkplaceV1, "payment", {}, "2: 払込請求書による振込み"],
    [eligibilityWorkplaceV1, "openingNotice", { openingNotice: given(documentNamed("届.png")) }, "届.png"],
  ] as const)("%# %s", (catalogue, key, answers: Answers, text) => {
    expect(displayText(fieldOf(catalogue, key), answers)).toBe(text);
  });
});
