import { expect, test } from "@jest/globals";
import { hasDeadline, monthOf, validUntil } from "@/lib/domain/application/claim-start";
import type { Answer, Answers } from "@/lib/forms/answer";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";

const delegated: Answer = { delegated: true };
const startingIn = (year: string, month: string): Answers => ({
  applicationType: { value: "start" },
  claimStartYear: { value: year },
  claimStartMonth: { value: month },
});
const february = startingIn("2027", "2");

test.each([
  ["2027", "2", { year: 2027, month: 2 }],
  ["2027", "1", { year: 2027, month: 1 }],
  ["2026", "12", { year: 2026, month: 12 }],
  ["2000", "7", { year: 2000, month: 7 }],
])("the answers %s and %s are a month", (year, month, expected) => {
  expect(monthOf(startingIn(year, month), "claimStartYear", "claimStartMonth")).toEqual(expected);
});

test("the month is read from the two keys asked for", () => {
  const answers: Answers = { ...february, testYear: { value: "2028" }, testMonth: { value: "11" } };
  expect(monthOf(answers, "testYear", "testMonth")).toEqual({ year: 2028, month: 11 });
});

test.each([
  ["", "2"],
  ["2027", ""],
  ["平成31年", "2"],
  ["1999", "2"],
  ["27", "2"],
  ["12027", "2"],
  ["20270", "2"],
  ["3000", "2"],
  ["2027", "112"],
  ["2027", "07"],
  ["2027.5", "2"],
  ["2027", "0"],
  ["2027", "13"],
  ["2027", "-1"],
  ["2027", "二月"],
])("the answers “%s” and “%s” are no month", (year, month) => {
  expect(monthOf(startingIn(year, month), "claimStartYear", "claimStartMonth")).toBeUndefined();
});

// Texts that the year and month rows call unreadable, although they can be read as numbers.
test.each([
  ["2027", "6.5"],
  ["2027", "1e1"],
  ["2027", "0x2"],
  ["2e3", "2"],
  ["0x7eb", "2"],
])("the malformed answers “%s” and “%s” are no month", (year, month) => {
  expect(monthOf(startingIn(year, month), "claimStartYear", "claimStartMonth")).toBeUndefined();
  expect(validUntil(onlineClaimV1, startingIn(year, month))).toBeNull();
});

test.each<[string, Answers]>([
  ["nothing is answered", {}],
  ["the year is missing", { claimStartMonth: { value: "2" } }],
  ["the month is missing", { claimStartYear: { value: "2027" } }],
  ["the year is left to the vendor", { ...february, claimStartYear: delegated }],
  ["the month is left to the vendor", { ...february, claimStartMonth: delegated }],
  ["the month is no text", { ...february, claimStartMonth: { value: { written: "2" } } }],
])("there is no month and no last day while %s", (_, answers) => {
  expect(monthOf(answers, "claimStartYear", "claimStartMonth")).toBeUndefined();
  expect(validUntil(onlineClaimV1, { applicationType: { value: "start" }, ...answers })).toBeNull();
});

// docs/portal §2.1: the 20日締め is of オンライン請求 開始 alone.
test("オンライン請求 開始 has the deadline and is valid until the 20th two months before", () => {
  expect(hasDeadline(onlineClaimV1, february)).toBe(true);
  expect(validUntil(onlineClaimV1, february)).toEqual({ year: 2026, month: 12, day: 20 });
  expect(validUntil(onlineClaimV1, startingIn("2027", "1"))).toEqual({ year: 2026, month: 11, day: 20 });
});

test.each<[string, Answer | undefined]>([
  ["変更", { value: "change" }],
  ["a type left to the vendor", delegated],
  ["a type written by hand", { value: { written: "開始" } }],
])("オンライン請求 with %s has no deadline", (_, applicationType) => {
  const answers: Answers = { ...february, ...(applicationType && { applicationType }) };
  expect(hasDeadline(onlineClaimV1, answers)).toBe(false);
  expect(validUntil(onlineClaimV1, answers)).toBeNull();
});

test("オンライン請求 without a type has no deadline yet", () => {
  const answers: Answers = { claimStartYear: { value: "2027" }, claimStartMonth: { value: "2" } };
  expect(hasDeadline(onlineClaimV1, answers)).toBe(false);
  expect(validUntil(onlineClaimV1, answers)).toBeNull();
});

test.each([
  ["医科・歯科・調剤・訪問看護", eligibilityV1],
  ["職域診療所", eligibilityWorkplaceV1],
])("オンライン資格確認 of %s never has one", (_, catalogue) => {
  expect(hasDeadline(catalogue, february)).toBe(false);
  expect(validUntil(catalogue, february)).toBeNull();
});
