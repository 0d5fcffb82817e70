import { describe, expect, test } from "@jest/globals";
import { customerIdCheck } from "@/lib/domain/application/checks/customer-id";
import type { Answers } from "@/lib/forms/answer";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { answersOf, delegated, given, twice } from "@/tests/support/applications";
import { subjectOf } from "@/tests/support/check-subjects";

const find = (answers: Answers) => customerIdCheck.find(subjectOf(onlineClaimV1, answers));

const typed = (printed: string, type?: string): Answers =>
  answersOf({ customerId: twice(printed), ...(type !== undefined && { customerIdType: type }) });

const leftToVendor = (printed: string): Answers => ({ ...typed(printed), customerIdType: delegated });

const conflict = (chosen: string, printed: string, type: string, corrected: string) => ({
  code: "customer-id.type-conflict",
  level: "error",
  params: { chosen, printed },
  proposals: [{ field: "customerIdType", value: type }, { value: twice(corrected) }],
  field: "customerId",
});

const typeUnknown = {
  code: "customer-id.type-unknown",
  level: "error",
  params: {},
  proposals: [
    { field: "customerIdType", value: "caf" },
    { field: "customerIdType", value: "cop" },
  ],
  field: "customerId",
};

const length = (code: string, level: string, digits: number) => ({
  code: `customer-id.${code}`,
  level,
  params: { digits },
  field: "customerId",
});

const odd: readonly (readonly [string, Answers, object])[] = [
  ["COP chosen, CAF printed", typed("CAF1234567890", "cop"), conflict("COP", "CAF", "caf", "COP1234567890")],
  ["CAF chosen, COP printed", typed("COP12345678", "caf"), conflict("CAF", "COP", "cop", "CAF12345678")],
  ["nothing chosen, a bare number", typed("1234567890"), typeUnknown],
  ["nothing chosen, one bare digit", typed("1"), typeUnknown],
  ["CAF chosen, 9 bare digits", typed("123456789", "caf"), length("caf-length", "error", 9)],
  ["CAF chosen, 11 bare digits", typed("12345678901", "caf"), length("caf-length", "error", 11)],
  ["COP chosen, 7 bare digits", typed("1234567", "cop"), length("cop-length", "warning", 7)],
  ["COP chosen, 9 bare digits", typed("123456789", "cop"), length("cop-length", "warning", 9)],
  ["COP chosen, a telephone number", typed("0312345678", "cop"), length("cop-length", "warning", 10)],
];

describe("type and number of the お客さまID (docs/portal §1.4, §2.6)", () => {
  test.each(odd)("%s is seen", (_name, answers, expected) => {
    expect(find(answers)).toStrictEqual([expected]);
  });

  test.each<[string, Answers]>([
    ["nothing typed", {}],
    ["a type without a number", answersOf({ customerIdType: "caf" })],
    ["an empty number", typed("")],
    ["an empty number with a type", typed("", "cop")],
    ["a number left to the vendor", { customerId: delegated, customerIdType: given("caf") }],
    ["CAF chosen and printed", typed("CAF1234567890", "caf")],
    ["COP chosen and printed", typed("COP12345678", "cop")],
    ["nothing chosen, CAF printed", typed("CAF1234567890")],
    ["nothing chosen, COP printed", typed("COP12345678")],
    ["the type left to the vendor, CAF printed", leftToVendor("CAF1234567890")],
    ["the type left to the vendor, a bare number", leftToVendor("1234567890")],
    ["the same line, a bare number", typed("1234567890", "same")],
    ["the same line, COP printed", typed("COP12345678", "same")],
    ["CAF chosen, 10 bare digits", typed("1234567890", "caf")],
    ["COP chosen, 8 bare digits", typed("12345678", "cop")],
    ["CAF chosen, a telephone number, which the value itself shows", typed("0312345678", "caf")],
    ["letters before the digits, which the value itself shows", typed("X123")],
    ["letters behind the digits, which the value itself shows", typed("123X")],
    ["a 承諾番号, which the value itself shows", typed("F1234567890", "caf")],
    ["a value of another shape", answersOf({ customerId: { written: "1234567890" } })],
  ])("%s is not odd here", (_name, answers) => {
    expect(find(answers)).toStrictEqual([]);
  });

  test("職域 is asked in the same way", () => {
    const found = customerIdCheck.find(subjectOf(eligibilityWorkplaceV1, typed("CAF1234567890", "cop")));
    expect(found).toStrictEqual([conflict("COP", "CAF", "caf", "COP1234567890")]);
  });

  test("every issue of the list was seen", () => {
    const seen = odd.flatMap(([, answers]) => find(answers)).map(({ code }) => code);
    expect(new Set(seen)).toEqual(new Set(customerIdCheck.errors));
  });
});
