import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { codeAlphabet } from "@/lib/domain/characters/code-alphabet";
import { codeLength, codeOf, examineCode, normaliseCode, showCode } from "@/lib/domain/people/admission-code";
import { changesOnlyOnce, hyphens } from "@/tests/support/any-text";

describe("a code as it is typed", () => {
  test("normalising changes nothing the second time", () => {
    changesOnlyOnce(normaliseCode);
  });

  test.each([
    ["abcde-fghjk", "ABCDEFGHJK"],
    ["　ＡＢＣＤＥ　ｆｇｈｊｋ ", "ABCDEFGHJK"],
    ["o0I1l", "O0I1L"],
    ["", ""],
  ])("“%s” is compared as “%s”", (typed, code) => {
    expect(normaliseCode(typed)).toBe(code);
  });

  test.each(hyphens.map((hyphen) => ({ hyphen })))("loses every hyphen ($hyphen)", ({ hyphen }) => {
    expect(normaliseCode(`ABCDE${hyphen}FGHJK`)).toBe("ABCDEFGHJK");
  });
});

describe("what is odd about it", () => {
  test("nothing", () => {
    expect(examineCode("ABCDEFGHJK")).toBeUndefined();
    expect(examineCode("2345678999")).toBeUndefined();
  });

  test("it is missing", () => {
    expect(examineCode("")).toEqual({ code: "code.missing" });
  });

  test.each([
    ["ABCDEFGHJ", 9],
    ["ABCDEFGHJKL", 11],
    ["0", 1],
    ["𠮷𠮷", 2],
  ])("%s has %i characters", (code, length) => {
    expect(examineCode(code)).toEqual({ code: "code.length", length });
  });

  test.each([
    ["ABCDEFGHJ0", "0"],
    ["0OI1OABCDE", "0OI1"],
    ["ABCDEFGHJ𠮷", "𠮷"],
    ["abcdeFGHJK", "abcde"],
  ])("%s has %s, which codes never have", (code, characters) => {
    expect(examineCode(code)).toEqual({ code: "code.characters", characters });
  });
});

describe("a code that is given out", () => {
  test("is shown in two halves", () => {
    expect(showCode("ABCDEFGHJK")).toBe("ABCDE-FGHJK");
  });

  test.each([
    [[0, 1, 7, 8, 9, 30, 31, 32, 63, 255], "239ABYZ2ZZ"],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31], "2222222222"],
  ])("%j stand for %s", (bytes, code) => {
    expect(codeOf(Uint8Array.from(bytes))).toBe(code);
  });

  test("needs ten bytes", () => {
    expect(codeLength).toBe(10);
    expect(() => codeOf(new Uint8Array(9))).toThrow(new RangeError("a code needs 10 bytes"));
  });

  test("every letter stands for equally many bytes", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const letter = codeOf(new Uint8Array(10).fill(byte)).charAt(0);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect([...counts.keys()].sort().join("")).toBe(codeAlphabet);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  test("is sound and read back as it is shown, in small letters too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 16 }), (bytes) => {
        const code = codeOf(bytes);
        expect(examineCode(code)).toBeUndefined();
        expect(normaliseCode(showCode(code).toLowerCase())).toBe(code);
      }),
    );
  });
});
