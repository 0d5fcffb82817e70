import { expect, test } from "@jest/globals";
import { isRun } from "@/lib/domain/people/password-run";

test.each([
  "1234567890",
  "0123456789",
  "0987654321",
  "9876543210",
  "12345678901234567890",
  "3456789012",
  "abcdefghij",
  "klmnopqrstu",
  "zyxwvutsrq",
  "xyzabcdefg",
  "qwertyuiop",
  "poiuytrewq",
  "asdfghjklz",
  "qwertyuiopasdfghjklzxcvbnm",
  "mnbvcxzlkj",
  "あいうえおかきくけこ",
  "こけくきかおえういあ",
  "アイウエオカキクケコサ",
  "いろはにほへとちりぬるを",
  "aaaaaaaaaa",
  "          ",
  "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
])("%s is a run", (password) => {
  expect(isRun(password)).toBe(true);
});

test.each([
  "1234567899",
  "1234567891",
  "12345678 90",
  "1357924680",
  "abcdefghik",
  "abcdeedcba",
  "1234554321",
  "qwertyuioa",
  "aaaaaaaaab",
  "あいうえおあいうえお",
])("%s is none", (password) => {
  expect(isRun(password)).toBe(false);
});

test("a run of a thousand is one", () => {
  expect(isRun("1234567890".repeat(100))).toBe(true);
  expect(isRun(`${"1234567890".repeat(100)}2`)).toBe(false);
});
