import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { customerId, customerIdIssue } from "@/lib/forms/kinds/customer-id";

const field = fieldOf(eligibilityV1, "customerId");
const twice = (text: string) => ({ first: text, second: text });

test.each([
  ["caf1234567890", "CAF1234567890"],
  ["ＣＡＦ１２３４５６７８９０", "CAF1234567890"],
  ["CAF 1234-567-890", "CAF1234567890"],
  ["C0P12345678", "COP12345678"],
  ["c0p12345678", "COP12345678"],
  ["1C0P", "1C0P"],
  ["1234567890", "1234567890"],
  ["CAP1234567890", "CAP1234567890"],
])("%s is kept as %s (docs/portal §10)", (typed, kept) => {
  expect(customerId.normalise({ first: typed, second: "" }, field)).toEqual({ first: kept, second: "" });
  expect(customerId.normalise({ first: "", second: typed }, field)).toEqual({ first: "", second: kept });
});

test("a small i with a dot above it is put right at once", () => {
  const kept = customerId.normalise(twice("CAFi\u0307"), field);
  expect(customerId.normalise(kept, field)).toEqual(kept);
});

describe("what is odd about a number", () => {
  test.each([
    ["CAF123456789", "customer-id.caf-length", "error", { digits: 9 }, undefined],
    ["CAF12345678901", "customer-id.caf-length", "error", { digits: 11 }, undefined],
    ["COP1234567", "customer-id.cop-length", "warning", { digits: 7 }, undefined],
    ["COP123456789", "customer-id.cop-length", "warning", { digits: 9 }, undefined],
    ["F1234567890", "customer-id.acceptance-number", "error", {}, undefined],
    ["T1234567890", "customer-id.acceptance-number", "error", {}, undefined],
    ["CAP1234567890", "customer-id.look-alike-prefix", "error", {}, "CAF1234567890"],
    ["CAF123456789O", "customer-id.look-alike-digits", "error", {}, "CAF1234567890"],
    ["COPI234567L", "customer-id.look-alike-digits", "error", {}, "COP12345671"],
    ["123456789O", "customer-id.look-alike-digits", "error", {}, "1234567890"],
    ["CAF12345678X0", "customer-id.letters", "error", {}, undefined],
    ["CAF", "customer-id.letters", "error", {}, undefined],
    ["0312345678", "customer-id.telephone", "warning", {}, undefined],
    ["CAF0312345678", "customer-id.telephone", "warning", {}, undefined],
  ])("%s: %s (%s)", (number, code, level, params, corrected) => {
    const proposals = corrected === undefined ? {} : { proposals: [{ value: twice(corrected) }] };
    expect(customerId.issues(twice(number), field)).toStrictEqual([{ code, level, params, ...proposals }]);
  });

  test.each(["CAF1234567890", "COP12345678", "1234567890", "12345678", "1", ""])(
    "「%s」 is without issues",
    (number) => {
      expect(customerId.issues(twice(number), field)).toEqual([]);
    },
  );
});

describe("the second entry (docs/portal §1.2 7: must be equal)", () => {
  const unequal = { code: "customer-id.unequal", level: "error", params: {} };

  test("another number is an error, also without the printed type", () => {
    expect(customerId.issues({ first: "CAF1234567890", second: "CAF1234567891" }, field)).toStrictEqual([
      unequal,
    ]);
    expect(customerId.issues({ first: "CAF1234567890", second: "1234567890" }, field)).toStrictEqual([
      unequal,
    ]);
  });

  test("it comes behind what is odd about the number itself", () => {
    expect(customerId.issues({ first: "CAF1", second: "CAF2" }, field)).toStrictEqual([
      { code: "customer-id.caf-length", level: "error", params: { digits: 1 } },
      unequal,
    ]);
  });

  test("an entry that is not there yet is missing, not unequal", () => {
    expect(customerId.issues({ first: "CAF1234567890", second: "" }, field)).toEqual([]);
    expect(customerId.issues({ first: "", second: "CAF1234567890" }, field)).toEqual([]);
    expect(customerId.isComplete({ first: "CAF1234567890", second: "" })).toBe(false);
    expect(customerId.isComplete({ first: "", second: "CAF1234567890" })).toBe(false);
    expect(customerId.isComplete(twice("CAF1234567890"))).toBe(true);
  });
});

test.each([
  ["CAF1234567890", "1234567890"],
  ["COP12345678", "12345678"],
  ["1234567890", "1234567890"],
])("%s is displayed as printed and copied without its type: %s (docs/portal §2.6)", (printed, digits) => {
  const value = { first: printed, second: "" };
  expect(customerId.display(value, field)).toBe(printed);
  expect(customerId.copy(value, field)).toBe(digits);
});

test("a finding of another check becomes the same issue", () => {
  expect(customerIdIssue({ code: "customer-id.caf-length", digits: 8 })).toStrictEqual({
    code: "customer-id.caf-length",
    level: "error",
    params: { digits: 8 },
  });
});

test("two entries are accepted in any form, one alone is refused", () => {
  const schema = customerId.schema(field);
  expect(schema.safeParse({ first: "あ", second: "" }).success).toBe(true);
  for (const refused of ["CAF1234567890", { first: "1" }, { first: "1", second: "1", third: "1" }])
    expect(schema.safeParse(refused).success).toBe(false);
});
