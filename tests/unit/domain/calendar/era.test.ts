import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readDate, readMonth, readYear, reiwaYear } from "@/lib/domain/calendar/era";
import { day, isoOf, tenYears } from "@/tests/support/days";
import { anyText } from "@/tests/support/any-text";

// docs/portal §10: 令和n → 2018+n (令和元年 = 2019), R6, ２０２４年 → 2024.
test.each([
  ["2026", 2026],
  ["2026年", 2026],
  ["２０２４年", 2024],
  [" 20 26　年 ", 2026],
  ["２０２６\u200b年", 2026],
  ["令和8年", 2026],
  ["令和 8", 2026],
  ["令和８年", 2026],
  ["令和08年", 2026],
  ["令和元年", 2019],
  ["令和元", 2019],
  ["令和1年", 2019],
  ["㋿6年", 2024],
  ["R6", 2024],
  ["Ｒ６", 2024],
  ["r8年", 2026],
  ["R 10", 2028],
  ["令和99年", 2117],
])("“%s” is the year %i", (text, year) => {
  expect(readYear(text)).toBe(year);
});

test.each([
  "",
  "年",
  "平成31年",
  "H31",
  "昭和64年",
  "令和",
  "令和0年",
  "令和00年",
  "R0",
  "令和100年",
  "令和二年",
  "令和8年度",
  "元年",
  "8",
  "8年",
  "026",
  "12026",
  "202６6",
  "2026年2026年",
  "年2026",
  "x2026",
  "2026x",
  "xR8",
  "R8x",
  "-2026",
])("“%s” is read as no year", (text) => {
  expect(readYear(text)).toBeUndefined();
});

test.each([
  ["7", 7],
  ["07", 7],
  ["７月", 7],
  ["０７月", 7],
  ["\u20607\u200d月", 7],
  [" 1 月", 1],
  ["9", 9],
  ["10", 10],
  ["11月", 11],
  ["12月", 12],
])("“%s” is the month %i", (text, month) => {
  expect(readMonth(text)).toBe(month);
});

// docs/portal §10: 0 and 13 are refused.
test.each([
  "",
  "月",
  "0",
  "00",
  "13",
  "013",
  "012",
  "20",
  "100",
  "007",
  "7月7月",
  "月7",
  "7月分",
  "x7",
  "x12",
  "12x",
  "7.5",
  "-7",
  "七月",
])("“%s” is read as no month", (text) => {
  expect(readMonth(text)).toBeUndefined();
});

test.each([
  "2026-12-20",
  "2026/12/20",
  "２０２６／１２／２０",
  "2026.12.20",
  "2026年12月20日",
  "2026年12月20",
  "2026 年 12 月 20 日",
  "R8.12.20",
  "r8/12/20",
  "令和8年12月20日",
  "令和８年１２月２０日",
  "2026ー12ー20",
])("%s is 20 December 2026", (text) => {
  expect(readDate(text)).toEqual(day("2026-12-20"));
});

test.each([
  ["令和元年5月1日", "2019-05-01"],
  ["2028-2-29", "2028-02-29"],
  ["2026/01/09", "2026-01-09"],
])("%s is the day %s", (text, iso) => {
  expect(readDate(text)).toEqual(day(iso));
});

test.each([
  "",
  "日",
  "2026-12",
  "12月20日",
  "20261220",
  "2026-12-20-1",
  "2026-12-20日日",
  "日2026-12-20",
  "2026-02-29",
  "2026-12-32",
  "2026-12-0",
  "2026-12-",
  "2026-12-020",
  "2026-12-x",
  "2026-12-2x",
  "2026-12-x2",
  "2026-13-20",
  "平成31年4月30日",
  "26-12-20",
  "x-12-20",
  "2026,12,20",
])("“%s” is read as no day", (text) => {
  expect(readDate(text)).toBeUndefined();
});

test("every day of ten years is read from its 令和 spelling and from its ISO spelling", () => {
  const inReiwa = tenYears.map((date) => `令和${date.year - 2018}年${date.month}月${date.day}日`);
  const written = (texts: readonly string[]): readonly string[] =>
    texts.map(readDate).map((date) => (date === undefined ? "" : isoOf(date)));
  expect(written(inReiwa)).toEqual(tenYears.map(isoOf));
  expect(written(tenYears.map(isoOf))).toEqual(tenYears.map(isoOf));
});

test("what is read reads the same when it is written again, whatever was typed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const year = readYear(text);
      const month = readMonth(text);
      expect(year === undefined || readYear(String(year).padStart(4, "0")) === year).toBe(true);
      expect(month === undefined || (month >= 1 && month <= 12 && readMonth(String(month)) === month)).toBe(
        true,
      );
    }),
  );
});

test.each([
  [2019, 1],
  [2020, 2],
  [2026, 8],
  [2036, 18],
])("%i is the year %i of 令和", (year, reiwa) => {
  expect(reiwaYear(year)).toBe(reiwa);
});

test.each([2018, 2017, 1989])("%i has no year of 令和", (year) => {
  expect(reiwaYear(year)).toBeUndefined();
});
