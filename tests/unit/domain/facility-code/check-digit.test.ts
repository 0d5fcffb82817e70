import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { checkDigitFits } from "@/lib/domain/facility-code/check-digit";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { knownFacilities } from "@/tests/support/facilities";

const digits = Array.from("0123456789");
const digitsFor = (prefecture: string, feeTable: FeeTable, body: string): readonly string[] =>
  digits.filter((last) => checkDigitFits(prefecture, feeTable, body + last));

const withOneDigitChanged = (code: string): readonly string[] =>
  Array.from(code).flatMap((old, position) =>
    digits
      .filter((digit) => digit !== old)
      .map((digit) => code.slice(0, position) + digit + code.slice(position + 1)),
  );

test("there are 15 known codes", () => {
  expect(knownFacilities).toHaveLength(15);
});

test.each(knownFacilities)(
  "$prefecture-$feeTable-$code of $name fits, and no other last digit does (docs/portal §3.3)",
  ({ prefecture, feeTable, code }) => {
    expect(digitsFor(prefecture, feeTable, code.slice(0, 6))).toEqual([code.slice(6)]);
  },
);

test.each(knownFacilities)(
  "$prefecture-$feeTable-$code with one digit changed does not fit",
  ({ prefecture, feeTable, code }) => {
    const changed = withOneDigitChanged(code);
    expect(changed).toHaveLength(63);
    expect(changed.filter((other) => checkDigitFits(prefecture, feeTable, other))).toEqual([]);
  },
);

test("the portal's test code 01-1-0000001 does not fit: 7 would, and 0 under the other rule", () => {
  expect(checkDigitFits("01", "1", "0000001")).toBe(false);
  expect(digitsFor("01", "1", "000000")).toEqual(["7"]);
});

// Check digits of 000000x by hand, over 7 digits always 0; over 10 digits by prefecture and fee table.
test.each([
  ["10", "3", ["2"]],
  ["11", "1", ["0"]],
  ["11", "3", ["0", "1"]],
  ["11", "4", ["0", "9"]],
  ["11", "6", ["0", "4"]],
  ["12", "1", ["0"]],
  ["12", "3", ["0"]],
  ["12", "4", ["0", "8"]],
  ["12", "6", ["0", "3"]],
  ["13", "1", ["0"]],
  ["13", "3", ["0", "9"]],
  ["13", "4", ["0", "7"]],
  ["13", "6", ["0", "2"]],
  ["14", "1", ["0"]],
  ["14", "3", ["0", "8"]],
  ["14", "4", ["0", "6"]],
  ["14", "6", ["0", "1"]],
  ["15", "3", ["7"]],
  ["34", "3", ["4"]],
] as const)("in prefecture %s fee table %s the last digits %j fit 000000x", (prefecture, feeTable, fit) => {
  expect(digitsFor(prefecture, feeTable, "000000")).toEqual(fit);
});

test("a 歯科 of 東京 may have the digit of either rule", () => {
  // 13-3-123456: over the 6 digits 123456 → 6, with 133 before it → 5.
  expect(digitsFor("13", "3", "123456")).toEqual(["5", "6"]);
  expect(digitsFor("13", "1", "123456")).toEqual(["6"]);
});

test("職域 has no check digit: every code fits", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{7}$/), fc.constantFrom("01", "13", "27"), (code, prefecture) =>
      checkDigitFits(prefecture, "7", code),
    ),
  );
});

const sevenDigitPrefectures = ["11", "12", "13", "14"];
const otherPrefectures = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, "0")).filter(
  (prefecture) => !sevenDigitPrefectures.includes(prefecture),
);
const rulesCoincide: Readonly<Record<string, readonly string[]>> = {
  "1": ["08", "16", "24", "32", "40"],
  "3": ["04", "20", "38", "46"],
  "4": ["02", "10", "28", "36", "44"],
  "6": ["07", "15", "23", "31"],
};

// A 医科 of 東京 is judged by the 7-digit rule alone; so it tells what that rule says of a code.
test.each(["1", "3", "4", "6"] as const)(
  "for fee table %s the two rules agree in the prefectures of docs/portal §3.3, and in no other",
  (feeTable) => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{6}$/), (body) => {
        const agreeing = otherPrefectures.filter(
          (prefecture) => digitsFor(prefecture, feeTable, body)[0] === digitsFor("13", "1", body)[0],
        );
        expect(agreeing).toEqual(rulesCoincide[feeTable]);
      }),
    );
  },
);
