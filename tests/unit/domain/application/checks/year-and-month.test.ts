import { describe, expect, test } from "@jest/globals";
import { yearAndMonthCheck } from "@/lib/domain/application/checks/year-and-month";
import type { Answers, FieldValue } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { delegated, given } from "@/tests/support/applications";
import { subjectOf, subjectWith } from "@/tests/support/check-subjects";

type Values = Readonly<Record<string, FieldValue>>;

/** Looked at on 20 November 2026. */
const find = (catalogue: Catalogue, values: Values) => yearAndMonthCheck.find(subjectWith(catalogue, values));

const half = (field: string) => ({ code: "year-and-month.half", level: "error", params: {}, field });
const past = (field: string) => ({ code: "year-and-month.past", level: "warning", params: {}, field });

const change = { applicationType: "change" };

describe("year and month come together or not at all (docs/portal §1.2 10, §10)", () => {
  test.each<[string, Catalogue, Values, string]>([
    ["the month of the test", eligibilityV1, { testYear: "2027" }, "testMonth"],
    ["the year of the test", eligibilityV1, { testMonth: "1" }, "testYear"],
    ["the emptied month of the test", eligibilityV1, { testYear: "2027", testMonth: "" }, "testMonth"],
    ["変更: the month of 請求開始", onlineClaimV1, { ...change, claimStartYear: "2027" }, "claimStartMonth"],
    ["変更: the year of 請求開始", onlineClaimV1, { ...change, claimStartMonth: "1" }, "claimStartYear"],
  ])("%s is missed", (_name, catalogue, values, field) => {
    expect(find(catalogue, values)).toStrictEqual([half(field)]);
  });

  test.each<[string, Catalogue, Values]>([
    ["both are there", eligibilityV1, { testYear: "2027", testMonth: "1" }],
    ["both are open", eligibilityV1, {}],
    ["both are emptied", eligibilityV1, { testYear: "", testMonth: "" }],
    ["変更: both are there", onlineClaimV1, { ...change, claimStartYear: "2027", claimStartMonth: "1" }],
    ["変更: both are open", onlineClaimV1, change],
    ["the half is required and in the missing-list", eligibilityV1, { useStartYear: "2027" }],
    ["the other half is required and missing", eligibilityV1, { useStartMonth: "1" }],
    ["開始: the month is required", onlineClaimV1, { applicationType: "start", claimStartYear: "2027" }],
  ])("nothing is odd when %s", (_name, catalogue, values) => {
    expect(find(catalogue, values)).toStrictEqual([]);
  });

  test.each<[string, Answers]>([
    ["both halves", { testYear: delegated, testMonth: delegated }],
    ["the month", { testYear: given("2027"), testMonth: delegated }],
    ["the year", { testYear: delegated, testMonth: given("1") }],
  ])("%s left to the vendor counts as filled in", (_name, answers) => {
    expect(yearAndMonthCheck.find(subjectOf(eligibilityV1, answers))).toStrictEqual([]);
  });

  test.each<[string, Catalogue, Answers, string]>([
    ["the month", eligibilityV1, { testYear: delegated }, "testMonth"],
    ["the emptied month", eligibilityV1, { testYear: delegated, testMonth: given("") }, "testMonth"],
    ["the year", eligibilityV1, { testMonth: delegated }, "testYear"],
    [
      "変更: the month",
      onlineClaimV1,
      { applicationType: given("change"), claimStartYear: delegated },
      "claimStartMonth",
    ],
  ])("%s is missed beside a half left to the vendor", (_name, catalogue, answers, field) => {
    expect(yearAndMonthCheck.find(subjectOf(catalogue, answers))).toStrictEqual([half(field)]);
  });

  test("a required half left to the vendor stays in the missing-list alone", () => {
    expect(yearAndMonthCheck.find(subjectOf(eligibilityV1, { useStartYear: delegated }))).toStrictEqual([]);
  });
});

describe("a planned month does not lie in the past", () => {
  test.each<[string, Values, string]>([
    ["the month before", { useStartYear: "2026", useStartMonth: "10" }, "useStartMonth"],
    ["the year before", { useStartYear: "2025", useStartMonth: "12" }, "useStartMonth"],
    ["the month before, for the test", { testYear: "2026", testMonth: "10" }, "testMonth"],
  ])("%s is warned", (_name, values, field) => {
    expect(find(eligibilityV1, values)).toStrictEqual([past(field)]);
  });

  test.each<[string, Values]>([
    ["this month", { useStartYear: "2026", useStartMonth: "11" }],
    ["the next month", { useStartYear: "2026", useStartMonth: "12" }],
    ["this month, for the test", { testYear: "2026", testMonth: "11" }],
    ["a month nobody can read", { testYear: "2026", testMonth: "13" }],
  ])("%s is not", (_name, values) => {
    expect(find(eligibilityV1, values)).toStrictEqual([]);
  });

  const began = { useStartYear: "2026", useStartMonth: "10" };

  test.each<[string, Values]>([
    ["新規", { applicationType: "start" }],
    ["an 申請区分 in the portal's words", { applicationType: { written: "再開" } }],
  ])("%s plans when the use starts", (_name, type) => {
    expect(find(eligibilityV1, { ...began, ...type })).toStrictEqual([past("useStartMonth")]);
  });

  test.each([eligibilityV1, eligibilityWorkplaceV1])(
    "変更 of $id names when the use began, but still plans the test",
    (catalogue) => {
      expect(find(catalogue, { ...began, ...change })).toStrictEqual([]);
      const values = { ...began, ...change, testYear: "2026", testMonth: "10" };
      expect(find(catalogue, values)).toStrictEqual([past("testMonth")]);
    },
  );

  test.each(["start", "change"])("請求開始年月 of %s is another rule's", (applicationType) => {
    const values = { applicationType, claimStartYear: "2026", claimStartMonth: "1" };
    expect(find(onlineClaimV1, values)).toStrictEqual([]);
  });

  test("both pairs are looked at, in portal order", () => {
    const values = { useStartYear: "2026", useStartMonth: "1", testYear: "2026", testMonth: "2" };
    expect(find(eligibilityV1, values)).toStrictEqual([past("useStartMonth"), past("testMonth")]);
  });

  test("both issues are listed and no other", () => {
    expect(yearAndMonthCheck.errors).toStrictEqual(["year-and-month.half", "year-and-month.past"]);
  });
});
