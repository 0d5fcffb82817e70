import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import { normaliseAnswers } from "@/lib/forms/normalise";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { missingFields, softenPlanned, valueIssues, type FieldIssue } from "@/lib/forms/judge";
import {
  answersOf,
  claimChange,
  claimOnSameLine,
  claimStart,
  delegated,
  eligibilityStart,
  given,
  planned,
  twice,
  without,
  workplaceStart,
} from "../../support/applications";

describe("required fields that are missing", () => {
  const unanswered = (...rows: readonly (readonly [string, number])[]) =>
    rows.map(([field, number]) => ({ field, number, reason: "unanswered" }));

  test("オンライン請求 without any answer, in portal order; neither consent nor remarks block", () => {
    expect(missingFields(onlineClaimV1, {})).toEqual(
      unanswered(
        ["applicationType", 5],
        ["claimStartYear", 7],
        ["claimStartMonth", 8],
        ["programName", 9],
        ["softwareMaker", 10],
        ["operatingSystem", 11],
        ["line", 12],
        ["customerIdType", 15],
        ["customerId", 16],
        ["payment", 17],
      ),
    );
  });

  const eligibilityRows = [
    ["applicationType", 5],
    ["line", 7],
    ["customerIdType", 8],
    ["customerId", 9],
    ["v6Option", 11],
    ["useStartYear", 12],
    ["useStartMonth", 13],
  ] as const;

  test("オンライン資格確認 without any answer: 秘密の番号, its second row and the test month do not block", () => {
    expect(missingFields(eligibilityV1, {})).toEqual(unanswered(...eligibilityRows, ["payment", 18]));
  });

  test("職域 without any answer: payment is settled, documents wait for 新規 (docs/portal §1.3)", () => {
    expect(missingFields(eligibilityWorkplaceV1, {})).toEqual(unanswered(...eligibilityRows));
  });

  test.each([
    ["start", unanswered(["openingPermit", 19], ["openingNotice", 20])],
    ["change", []],
  ])("the documents of 職域 in a %s (docs/portal §2.4)", (applicationType, missing) => {
    const answers = {
      ...without(workplaceStart, "openingPermit", "openingNotice"),
      applicationType: given(applicationType),
    };
    expect(missingFields(eligibilityWorkplaceV1, answers)).toEqual(missing);
  });

  test.each([
    ["オンライン請求 over IPv4", onlineClaimV1, claimStart("ipv4")],
    ["オンライン請求 over IPv6", onlineClaimV1, claimStart("ipv6")],
    ["オンライン請求 over IPsec+IKE", onlineClaimV1, claimStart("ipsec")],
    ["オンライン請求 over ISDN", onlineClaimV1, claimStart("isdn")],
    ["オンライン請求 over the same line", onlineClaimV1, claimOnSameLine],
    ["a 変更 of オンライン請求", onlineClaimV1, claimChange],
    ["オンライン資格確認 with CAF", eligibilityV1, eligibilityStart("caf")],
    ["オンライン資格確認 with COP", eligibilityV1, eligibilityStart("cop")],
    ["オンライン資格確認 with the same number", eligibilityV1, eligibilityStart("same")],
    ["職域", eligibilityWorkplaceV1, workplaceStart],
  ])("%s has everything, with and without the acts on the portal", (_name, catalogue, answers) => {
    expect(missingFields(catalogue, answers)).toEqual([]);
    expect(missingFields(catalogue, without(answers, "consent", "secretNumber"))).toEqual([]);
  });

  test.each([
    ["IPsec+IKE without its provider", "ipsec", "ipsecProvider", 14],
    ["ISDN without its number", "isdn", "dialUpNumber", 13],
    ["an NTT line without a number", "ipv6", "customerId", 16],
  ] as const)("%s (docs/portal §5)", (_name, line, key, number) => {
    expect(missingFields(onlineClaimV1, without(claimStart(line), key))).toEqual(unanswered([key, number]));
  });

  test("the printed type answers お客さまID（どれを使うか） (docs/portal §1.4)", () => {
    const bare = without(eligibilityStart("caf"), "customerIdType");
    expect(missingFields(eligibilityV1, bare)).toEqual([]);
    expect(missingFields(eligibilityV1, { ...bare, customerId: given(twice("1234567890")) })).toEqual(
      unanswered(["customerIdType", 8]),
    );
  });

  test.each([
    ["the second entry", "customerId", 9, { first: "CAF1234567890", second: "" }],
    ["the first entry", "customerId", 9, { first: "", second: "CAF1234567890" }],
  ])("%s is missing: incomplete", (_name, field, number, value) => {
    const answers = { ...eligibilityStart("caf"), [field]: given(value) };
    expect(missingFields(eligibilityV1, answers)).toEqual([{ field, number, reason: "incomplete" }]);
  });

  test("an emptied text is unanswered", () => {
    const answers = { ...claimStart("ipv6"), programName: given("") };
    const kept = normaliseAnswers(onlineClaimV1, answers);
    expect(missingFields(onlineClaimV1, kept)).toEqual(unanswered(["programName", 9]));
  });

  test("a field left to the vendor is missing until it is filled in", () => {
    const answers = { ...claimStart("ipv6"), operatingSystem: delegated };
    expect(missingFields(onlineClaimV1, answers)).toEqual(unanswered(["operatingSystem", 11]));
  });
});

describe("issues of single values", () => {
  test("stand at their field, in portal order, the questions last", () => {
    const answers = answersOf({
      loginMail: "clinic@01",
      claimStartMonth: "13",
      claimStartYear: "平成30年",
      ipsecProvider: "㈱データ",
      line: "ipsec",
    });
    expect(valueIssues(onlineClaimV1, answers)).toEqual([
      { field: "claimStartYear", code: "year.unreadable", level: "error", params: {} },
      { field: "claimStartMonth", code: "month.unreadable", level: "error", params: {} },
      {
        field: "ipsecProvider",
        code: "company-name.abbreviated",
        level: "warning",
        params: {},
        proposals: [{ value: "株式会社データ" }],
      },
      { field: "loginMail", code: "mail-address.temporary", level: "error", params: {} },
    ]);
  });

  test.each([
    [
      "fields the portal does not show",
      answersOf({ line: "ipv6", ipsecProvider: "㈱データ", dialUpNumber: "abc" }),
    ],
    ["a number the portal fills in", answersOf({ customerIdType: "same", customerId: twice("CAF12") })],
    ["a field left to the vendor", { customerId: delegated }],
    ["complete answers", claimStart("ipv6")],
  ] as const)("are not looked for in %s", (_name, answers: Answers) => {
    expect(valueIssues(onlineClaimV1, answers)).toEqual([]);
  });
});

describe("「予定の内容です」", () => {
  const issue = (field: string, level: "error" | "warning"): FieldIssue => ({
    field,
    code: "some.code",
    level,
    params: { digits: 9 },
    proposals: [{ value: "x" }],
  });

  test("turns the errors of its own field into warnings and nothing else (docs/portal §1.3)", () => {
    const answers = {
      customerId: planned(twice("CAF123456789")),
      line: given("ip-vpn"),
      v6Option: delegated,
    };
    const fields = ["customerId", "line", "v6Option", "customerIdType"];
    expect(
      softenPlanned(
        answers,
        fields.map((field) => issue(field, "error")),
      ),
    ).toEqual([
      issue("customerId", "warning"),
      issue("line", "error"),
      issue("v6Option", "error"),
      issue("customerIdType", "error"),
    ]);
    expect(softenPlanned(answers, [issue("customerId", "warning")])).toEqual([
      issue("customerId", "warning"),
    ]);
  });
});
