import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalText } from "@/lib/forms/canonical";

test.each<[unknown, string]>([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ b: { d: 1, c: [{ z: 1, y: 2 }] }, a: null }, '{"a":null,"b":{"c":[{"y":2,"z":1}],"d":1}}'],
  [["b", "a"], '["b","a"]'],
  [[], "[]"],
  [{}, "{}"],
  [null, "null"],
  ["請求", '"請求"'],
  [{ ア: 1, あ: 2, a: 3, B: 4 }, '{"B":4,"a":3,"あ":2,"ア":1}'],
  [{ a: undefined, b: true }, '{"b":true}'],
])("%j is written as %s", (value, text) => {
  expect(canonicalText(value)).toBe(text);
});

test("the order of keys does not count", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalText(turned)).toBe(canonicalText(value));
    }),
  );
});

test("nothing is lost", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
