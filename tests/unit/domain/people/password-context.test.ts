import { expect, test } from "@jest/globals";
import { contextWordIn } from "@/lib/domain/people/password-context";

const words = ["青空歯科クリニック", "Sample Dental Systems", "山田 太郎", "hanako@aozora.example", "hanako"];

test.each([
  ["青空歯科クリニック1", "青空歯科クリニック"],
  ["青空歯科ｸﾘﾆｯｸ12345", "青空歯科クリニック"],
  ["sampledentalsystems", "Sample Dental Systems"],
  ["sample dental systems 2026", "Sample Dental Systems"],
  ["山田太郎山田太郎ab", "山田 太郎"],
  ["hanako@aozora.example1", "hanako@aozora.example"],
  ["hanako2026", "hanako"],
  ["1hanako2hanako345", "hanako"],
  ["todoke2026", "todoke"],
  ["とどけとどけとどけ1", "とどけ"],
  ["todokehanako2026x", "hanako"],
  ["t o d o k e 1 2 3", "todoke"],
])("%s is made of %s", (password, word) => {
  expect(contextWordIn(password, words)).toBe(word);
});

test.each(["hanako202612", "todokeabcdef", "山田太郎と青い海へ行く", "rainy monday tea", "a         b"])(
  "%s has enough besides",
  (password) => {
    expect(contextWordIn(password, words)).toBeUndefined();
  },
);

test("five characters besides are too few, six are enough", () => {
  expect(contextWordIn("hanako12345", words)).toBe("hanako");
  expect(contextWordIn("hanako123456", words)).toBeUndefined();
  expect(contextWordIn("hanako😀😁😂🤣😃", words)).toBe("hanako");
  expect(contextWordIn("hanako😀😁😂🤣😃😄", words)).toBeUndefined();
});

test("words of fewer than three characters do not count, their blanks aside", () => {
  expect(contextWordIn("林林林林林林林林林abc", ["林", "林 "])).toBeUndefined();
  expect(contextWordIn("ababababab", ["", "ab", "a b", "𠮷𠮷"])).toBeUndefined();
  expect(contextWordIn("abcabcabca", ["ab c"])).toBe("ab c");
});

test("the longer word is taken out first", () => {
  expect(contextWordIn("sampledental1", ["sample", "sampledental"])).toBe("sampledental");
  expect(contextWordIn("sampledental1", ["sampledental", "sample"])).toBe("sampledental");
});

test("without words the product's own names count", () => {
  expect(contextWordIn("todoke12345", [])).toBe("todoke");
  expect(contextWordIn("とどけ12345", [])).toBe("とどけ");
  expect(contextWordIn("hanako12345", [])).toBeUndefined();
});
