import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fieldOf } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { secretNumber } from "@/lib/forms/kinds/secret-number";
import { portalFormats } from "../../../support/portal-formats";
import { textsLike, typedTwice } from "../../../support/typed-texts";

const field = fieldOf(eligibilityV1, "secretNumber");
const twice = (text: string) => ({ first: text, second: text });
const states = [{ decided: "stored" }, { decided: "at-sending" }] as const;

const format = { code: "secret-number.format", level: "error", params: {} };
const unequal = { code: "secret-number.unequal", level: "error", params: {} };
const easy = { code: "secret-number.easy", level: "warning", params: {} };

test.each([
  ["０４８２", "0482"],
  [" 04-82 ", "0482"],
  ["0482", "0482"],
])("%s is kept as %s, leading zeros too (docs/portal §10)", (typed, kept) => {
  expect(secretNumber.normalise({ first: typed, second: "" }, field)).toEqual({ first: kept, second: "" });
  expect(secretNumber.normalise({ first: "", second: typed }, field)).toEqual({ first: "", second: kept });
});

describe("任意の半角数字4文字 (docs/portal §1.2 11)", () => {
  test.each(["048", "04829", "048a", "a0482", "0482a", "あいうえ"])("%s is not", (number) => {
    expect(secretNumber.issues(twice(number), field)).toStrictEqual([format]);
  });

  test("what is wrongly formed is not compared as well", () => {
    expect(secretNumber.issues({ first: "048", second: "04" }, field)).toStrictEqual([format]);
  });

  test.each(["0482", "7391", "1235", "2341", "2100", "1899", "1112", "0123"])("%s is fine", (number) => {
    expect(secretNumber.issues(twice(number), field)).toEqual([]);
  });

  test.each(["0000", "9999", "1234", "1900", "1999", "2000", "2026"])("%s is easily guessed", (number) => {
    expect(secretNumber.issues(twice(number), field)).toStrictEqual([easy]);
  });
});

describe("the second entry (docs/portal §1.2 12: must be equal)", () => {
  test("another number is an error, before any advice", () => {
    expect(secretNumber.issues({ first: "0482", second: "0483" }, field)).toStrictEqual([unequal]);
    expect(secretNumber.issues({ first: "1234", second: "0483" }, field)).toStrictEqual([unequal, easy]);
  });

  test("an entry that is not there yet is missing, not unequal", () => {
    expect(secretNumber.issues({ first: "0482", second: "" }, field)).toEqual([]);
    expect(secretNumber.issues({ first: "", second: "0482" }, field)).toEqual([]);
    expect(secretNumber.isComplete({ first: "0482", second: "" })).toBe(false);
    expect(secretNumber.isComplete({ first: "", second: "0482" })).toBe(false);
    expect(secretNumber.isComplete(twice("0482"))).toBe(true);
  });
});

test.each(states)("$decided stands for the number without holding it", (state) => {
  expect(secretNumber.normalise(state, field)).toEqual(state);
  expect(secretNumber.isComplete(state)).toBe(true);
  expect(secretNumber.issues(state, field)).toEqual([]);
  expect(secretNumber.display(state, field)).toBe("");
  expect(secretNumber.copy(state, field)).toBe("");
});

test("neither display nor copy ever holds the number", () => {
  fc.assert(
    fc.property(typedTwice(textsLike("0482")), (value) => {
      expect(secretNumber.display(value, field)).toBe("");
      expect(secretNumber.copy(value, field)).toBe("");
    }),
  );
});

test("a complete number without issues fits the portal's format", () => {
  fc.assert(
    fc.property(typedTwice(textsLike("0482", "7391")), (typed) => {
      const value = secretNumber.normalise(typed, field);
      fc.pre(secretNumber.isComplete(value) && secretNumber.issues(value, field).length === 0);
      const { first, second } = "first" in value ? value : twice("");
      expect(first).toMatch(portalFormats["secretNumber"] ?? "no such format");
      expect(second).toBe(first);
    }),
  );
});

test("two entries or a decision are accepted, anything else refused", () => {
  const schema = secretNumber.schema(field);
  for (const accepted of [twice("あ"), ...states]) expect(schema.safeParse(accepted).success).toBe(true);
  for (const refused of [
    "0482",
    { first: "0482" },
    { decided: "yes" },
    { ...twice("0482"), decided: "stored" },
  ])
    expect(schema.safeParse(refused).success).toBe(false);
});
