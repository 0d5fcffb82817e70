import { expect, test } from "@jest/globals";
import { codeAlphabet } from "@/lib/domain/characters/code-alphabet";

test("the digits and capitals but 0, O, 1 and I, each once", () => {
  const all = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  expect(Array.from(codeAlphabet)).toEqual(all.filter((letter) => !"0O1I".includes(letter)));
  expect(codeAlphabet).toHaveLength(32);
});
