import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  customerIdParts,
  examineCustomerId,
  normaliseCustomerId,
  type CustomerIdType,
} from "@/lib/domain/customer-id/customer-id";
import { anyText, changesOnlyOnce } from "@/tests/support/any-text";

test("normalising changes nothing the second time", () => {
  changesOnlyOnce(normaliseCustomerId);
});

// docs/portal §5 and §10: full-width, small letters, blanks, hyphens and C0P are corrected silently.
test.each([
  ["CAF1234567890", "CAF1234567890"],
  ["ＣＡＦ１２３４５６７８９０", "CAF1234567890"],
  ["caf 1234-5678-90", "CAF1234567890"],
  ["　ｃａｆ－１２３４５　６７８９０", "CAF1234567890"],
  ["C0P12345678", "COP12345678"],
  ["c0p12345678", "COP12345678"],
  ["Ｃ０Ｐ１２３４５６７８", "COP12345678"],
  ["C-0-P 12345678", "COP12345678"],
  ["cop12345678", "COP12345678"],
  ["1234567890", "1234567890"],
  ["12C0P345", "12C0P345"],
  ["C0PC0P12", "COPC0P12"],
  ["CAP1234567890", "CAP1234567890"],
  ["CAF123456789O", "CAF123456789O"],
  ["f1234567890", "F1234567890"],
  ["", ""],
])("“%s” is stored as “%s”", (typed, stored) => {
  expect(normaliseCustomerId(typed)).toBe(stored);
});

test.each([
  ["CAF1234567890", "CAF", "1234567890"],
  ["COP12345678", "COP", "12345678"],
  ["CAF", "CAF", ""],
  ["CAFCOP1", "CAF", "COP1"],
  ["1234567890", undefined, "1234567890"],
  ["CAP1234567890", undefined, "CAP1234567890"],
  ["1CAF234567890", undefined, "1CAF234567890"],
  ["CA", undefined, "CA"],
  ["", undefined, ""],
])("“%s” is the type %s and “%s”", (printed, type, rest) => {
  expect(customerIdParts(printed)).toEqual({ type, rest });
});

test.each<[string, CustomerIdType | undefined]>([
  ["CAF1234567890", undefined],
  ["CAF1234567890", "CAF"],
  ["CAF1234567890", "COP"],
  ["COP12345678", undefined],
  ["COP12345678", "COP"],
  ["COP12345678", "CAF"],
  ["COP01234567", undefined],
  ["1234567890", "CAF"],
  ["12345678", "COP"],
  ["1", undefined],
  ["12345678901234", undefined],
  ["012345678", undefined],
  ["012345678901", undefined],
  ["120312345678", undefined],
])("nothing is odd about %s when %s is chosen", (printed, chosen) => {
  expect(examineCustomerId(printed, chosen)).toBeUndefined();
});

// docs/portal §2.6: F (east) or T (west) and 10 digits is a 承諾番号.
test.each(["F1234567890", "T1234567890", "CAFF1234567890", "COPT0123456789"])(
  "%s is an acceptance number",
  (printed) => {
    expect(examineCustomerId(printed, undefined)).toEqual({ code: "customer-id.acceptance-number" });
    expect(examineCustomerId(printed, "CAF")).toEqual({ code: "customer-id.acceptance-number" });
  },
);

// docs/portal §10: CAP is a look-alike of CAF: ask, do not silently switch.
test.each([
  ["CAP1234567890", "CAF1234567890"],
  ["CAP123", "CAF123"],
  ["CAP12345678O0", "CAF12345678O0"],
  ["CAP", "CAF"],
])("%s may be %s", (printed, corrected) => {
  expect(examineCustomerId(printed, undefined)).toEqual({ code: "customer-id.look-alike-prefix", corrected });
});

// docs/portal §10: letters O/I/l among digits → propose 0/1.
test.each<[string, CustomerIdType | undefined, string]>([
  ["CAF123456789O", undefined, "CAF1234567890"],
  ["CAFO23456789O", undefined, "CAF0234567890"],
  ["CAFI23456789L", undefined, "CAF1234567891"],
  ["CAFOIL", undefined, "CAF011"],
  ["COPO123456I", undefined, "COP01234561"],
  ["COP1L", "COP", "COP11"],
  ["I23456789O", "CAF", "1234567890"],
  ["O", undefined, "0"],
])("the letters in %s (%s) may be digits: %s", (printed, chosen, corrected) => {
  expect(examineCustomerId(printed, chosen)).toEqual({ code: "customer-id.look-alike-digits", corrected });
});

test("a small l among the digits is proposed as 1 once it is normalised", () => {
  expect(examineCustomerId(normaliseCustomerId("caf123456789l"), undefined)).toEqual({
    code: "customer-id.look-alike-digits",
    corrected: "CAF1234567891",
  });
});

test.each([
  "",
  "CAF",
  "COP",
  "CAF12345X7890",
  "CAFO2345X7890",
  "CAFX1234567890",
  "CAF1234567890X",
  "CA1234567890",
  "1CAF234567890",
  "COF12345678",
  "G1234567890",
  "F123456789",
  "F12345678901",
  "XF1234567890",
  "CAF.1234567890",
  "CAF１",
  "お客さまID",
])("“%s” has letters", (printed) => {
  expect(examineCustomerId(printed, undefined)).toEqual({ code: "customer-id.letters" });
});

// docs/portal §2.6: CAF has 10 digits.
test.each<[string, CustomerIdType | undefined, number]>([
  ["CAF123456789", undefined, 9],
  ["CAF12345678901", undefined, 11],
  ["CAF1", undefined, 1],
  ["CAF12345678", "COP", 8],
  ["123456789", "CAF", 9],
  ["12345678", "CAF", 8],
  ["CAF01234567890", undefined, 11],
])("%s (%s) is a CAF of %i digits", (printed, chosen, digits) => {
  expect(examineCustomerId(printed, chosen)).toEqual({ code: "customer-id.caf-length", digits });
});

// docs/portal §2.6: 8 digits are expected of COP, not established.
test.each<[string, CustomerIdType | undefined, number]>([
  ["COP1234567", undefined, 7],
  ["COP123456789", undefined, 9],
  ["COP1234567890", "CAF", 10],
  ["1234567890", "COP", 10],
  ["0123456789", "COP", 10],
])("%s (%s) is a COP of %i digits", (printed, chosen, digits) => {
  expect(examineCustomerId(printed, chosen)).toEqual({ code: "customer-id.cop-length", digits });
});

// docs/portal §2.6: telephone numbers have 10 digits and start with 0; mobile ones have 11.
test.each<[string, CustomerIdType | undefined]>([
  ["0312345678", undefined],
  ["0312345678", "CAF"],
  ["CAF0312345678", undefined],
  ["09012345678", undefined],
])("%s (%s) looks like a telephone number", (printed, chosen) => {
  expect(examineCustomerId(printed, chosen)).toEqual({ code: "customer-id.telephone" });
});

const types = [undefined, "CAF", "COP"] as const;

test("every CAF of 10 digits that does not start with 0 and every COP of 8 digits is fine however it is typed", () => {
  const wide = (text: string): string =>
    Array.from(text, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join("　");
  fc.assert(
    fc.property(fc.stringMatching(/^(CAF[1-9]\d{9}|COP\d{8})$/), (printed) => {
      expect(normaliseCustomerId(wide(printed))).toBe(printed);
      expect(normaliseCustomerId(printed.toLowerCase())).toBe(printed);
      expect(examineCustomerId(printed, undefined)).toBeUndefined();
    }),
  );
});

test("what is proposed is stored as it is and is not found odd for the same reason again", () => {
  const likely = fc.stringMatching(/^(CAF|COP|CAP|C0P)?[0-9OIl]{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(likely, anyText), fc.constantFrom(...types), (typed, chosen) => {
      const found = examineCustomerId(normaliseCustomerId(typed), chosen);
      if (found === undefined || !("corrected" in found)) return;
      expect(normaliseCustomerId(found.corrected)).toBe(found.corrected);
      expect(examineCustomerId(found.corrected, chosen)?.code).not.toBe(found.code);
    }),
  );
});

test("without a finding only digits go onto the portal", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...types), (typed, chosen) => {
      const printed = normaliseCustomerId(typed);
      if (examineCustomerId(printed, chosen) === undefined)
        expect(customerIdParts(printed).rest).toMatch(/^[0-9]+$/);
    }),
  );
});
