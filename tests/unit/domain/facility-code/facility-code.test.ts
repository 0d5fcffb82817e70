import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  examineFacilityCode,
  normaliseFacilityCode,
  type CodeHolder,
} from "@/lib/domain/facility-code/facility-code";
import { knownFacilities } from "@/tests/support/facilities";
import { changesOnlyOnce } from "@/tests/support/any-text";

const hiroshima: CodeHolder = { prefecture: "34", feeTable: "1" };
const tokyoDental: CodeHolder = { prefecture: "13", feeTable: "3" };
const workplace: CodeHolder = { prefecture: "13", feeTable: "7" };

test("normalising changes nothing the second time", () => {
  changesOnlyOnce(normaliseFacilityCode);
});

test.each([
  ["0712362", "0712362"],
  [" ０７１２３６２　", "0712362"],
  ["07-1236-2", "0712362"],
  ["０７ー１２３６−２", "0712362"],
  ["34 1 07 1236 2", "3410712362"],
  ["0000001", "0000001"],
  ["a1", "a1"],
  ["", ""],
])("“%s” is stored as “%s”", (typed, stored) => {
  expect(normaliseFacilityCode(typed)).toBe(stored);
});

test.each(knownFacilities)("nothing is odd about $code of $name", ({ code, ...holder }) => {
  expect(examineFacilityCode(code, holder)).toBeUndefined();
});

// docs/portal §1.2 1.3: the sample is a test code that fails every check-digit rule.
test.each([
  ["0000001", { prefecture: "01", feeTable: "1" }],
  ["0712363", hiroshima],
  ["0000001", tokyoDental],
] as const)("the check digit of %s is wrong for %j", (code, holder) => {
  expect(examineFacilityCode(code, holder)).toEqual({ code: "facility-code.check-digit" });
});

test.each(["0000000", "0000009"])("both rules serve a 歯科 of 東京 (%s)", (code) => {
  expect(examineFacilityCode(code, tokyoDental)).toBeUndefined();
});

test.each(["", "0000001", "9999999", "1234567"])("職域 may have the code “%s”", (code) => {
  expect(examineFacilityCode(code, workplace)).toBeUndefined();
});

test("nobody but 職域 may go without a code", () => {
  expect(examineFacilityCode("", hiroshima)).toEqual({ code: "facility-code.missing" });
});

test.each(["071236X", "O712362", "071236.", "x0712362", "0712362x", "３412345", "あ"])(
  "%s has letters",
  (code) => {
    expect(examineFacilityCode(code, hiroshima)).toEqual({ code: "facility-code.letters" });
  },
);

// docs/portal §10: if 10 digits and the first 3 equal 都道府県+点数表, offer the last 7.
test.each([
  ["3410712362", hiroshima, "0712362"],
  ["1330000009", tokyoDental, "0000009"],
  ["3419999999", hiroshima, "9999999"],
  ["1371234567", workplace, "1234567"],
])("the last seven of %s are offered", (code, holder, lastSeven) => {
  expect(examineFacilityCode(code, holder)).toEqual({ code: "facility-code.ten-digits", lastSeven });
});

test.each(["3310712362", "3430712362", "0341071236", "0712362341"])(
  "the ten digits %s belong to somebody else",
  (code) => {
    expect(examineFacilityCode(code, hiroshima)).toEqual({ code: "facility-code.other-ten-digits" });
  },
);

// docs/portal §10: 6 digits → lost leading zero.
test("six digits have lost a zero", () => {
  expect(examineFacilityCode("712362", hiroshima)).toEqual({ code: "facility-code.six-digits" });
});

test.each([
  ["0", 1],
  ["07123", 5],
  ["07123620", 8],
  ["071236200", 9],
  ["34107123620", 11],
])("%s has %i digits instead of seven", (code, digits) => {
  expect(examineFacilityCode(code, hiroshima)).toEqual({ code: "facility-code.length", digits });
});

test("digits as people type them are read as the same code", () => {
  fc.assert(
    fc.property(fc.constantFrom(...knownFacilities), fc.constantFrom(" ", "　", "-", "－"), (known, mark) => {
      const { code, ...holder } = known;
      const typed = Array.from(code, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(mark);
      expect(examineFacilityCode(normaliseFacilityCode(typed), holder)).toBeUndefined();
    }),
  );
});
