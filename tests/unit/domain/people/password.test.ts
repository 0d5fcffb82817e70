import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { examinePassword, normalisePassword, passwordRules } from "@/lib/domain/people/password";
import { changesOnlyOnce } from "@/tests/support/any-text";

const never = (): boolean => false;
const nobody = { words: [], isCommon: never };

describe("the password that is hashed", () => {
  test("normalising changes nothing the second time", () => {
    changesOnlyOnce(normalisePassword);
  });

  test.each([
    ["ｐａｓｓｗｏｒｄ１", "password1"],
    [" 前後の空白 \n", " 前後の空白 \n"],
    ["　", " "],
    ["か\u3099", "が"],
    ["ｶﾞ", "ガ"],
    ["Ａa", "Aa"],
  ])("“%s” is “%s”", (typed, kept) => {
    expect(normalisePassword(typed)).toBe(kept);
  });

  // ASVS 6.2.8, 6.2.9; 72 is where bcrypt would cut.
  test("nothing is cut off: the last character of long ones counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 1_000 }), (length) => {
        const long = "長い言葉とabc".repeat(125).slice(0, length - 1);
        expect(normalisePassword(`${long}x`)).not.toBe(normalisePassword(`${long}y`));
        expect(examinePassword(`${long}x`, nobody)).toBeUndefined();
      }),
    );
  });
});

describe("how long it is", () => {
  test("the rules", () => {
    expect(passwordRules).toEqual({ minimum: 10, maximum: 1000 });
  });

  test("none is missing", () => {
    expect(examinePassword("", nobody)).toEqual({ code: "password.missing" });
  });

  test.each([
    ["a", 1],
    ["abc def g", 9],
    ["青い𠮷野家の牛", 7],
    ["😀😁😂🤣😃😄😅😆😉", 9],
  ])("%s has %i characters", (password, length) => {
    expect(examinePassword(password, nobody)).toEqual({ code: "password.short", length });
  });

  test.each(["abc def gh", "😀😁😂🤣😃😄😅😆😉😊", "青い空と白い雲と海と", "          x", "\"'<>&;\\0%\n"])(
    "%s is long enough",
    (password) => {
      expect(examinePassword(password, nobody)).toBeUndefined();
    },
  );

  test("a thousand units are let in, one more is not", () => {
    expect(examinePassword("ab".repeat(500), nobody)).toBeUndefined();
    expect(examinePassword(`${"ab".repeat(500)}c`, nobody)).toEqual({ code: "password.long" });
  });
});

describe("what everybody guesses", () => {
  test("the common ones are asked for in lower case", () => {
    const isCommon = (password: string): boolean => password === "qwerty of the sea";
    expect(examinePassword("QWERTY of the Sea", { words: [], isCommon })).toEqual({
      code: "password.common",
    });
  });

  test.each(["AbCdEfGhIj", "aaaaaaaaaa", "９".repeat(10).normalize("NFKC")])("%s", (password) => {
    expect(examinePassword(password, nobody)).toEqual({ code: "password.common" });
  });
});

describe("what those around one guess", () => {
  test("a word with little else is named as it was given", () => {
    expect(examinePassword("Sample2026!", { words: ["ｓａｍｐｌｅ", "x"], isCommon: never })).toEqual({
      code: "password.context",
      word: "ｓａｍｐｌｅ",
    });
  });

  test("a common one is called common first", () => {
    expect(examinePassword("sample2026", { words: ["sample"], isCommon: () => true })).toEqual({
      code: "password.common",
    });
  });
});
