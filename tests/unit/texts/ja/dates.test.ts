import { expect, test } from "@jest/globals";
import { dateText, dayText, momentText, monthText, yearWithEra } from "@/lib/texts/ja/dates";
import { day } from "@/tests/support/days";

test.each([
  ["2026-12-20", "12月20日（日）", "2026年12月20日（日）"],
  ["2026-12-21", "12月21日（月）", "2026年12月21日（月）"],
  ["2026-12-22", "12月22日（火）", "2026年12月22日（火）"],
  ["2026-12-23", "12月23日（水）", "2026年12月23日（水）"],
  ["2026-12-24", "12月24日（木）", "2026年12月24日（木）"],
  ["2026-12-25", "12月25日（金）", "2026年12月25日（金）"],
  ["2026-12-26", "12月26日（土）", "2026年12月26日（土）"],
  ["2027-01-01", "1月1日（金）", "2027年1月1日（金）"],
])("%s is %s", (iso, withoutYear, withYear) => {
  expect(dayText(day(iso))).toBe(withoutYear);
  expect(dateText(day(iso))).toBe(withYear);
});

test("a month has no leading zero", () => {
  expect(monthText({ year: 2027, month: 2 })).toBe("2027年2月");
  expect(monthText({ year: 2027, month: 12 })).toBe("2027年12月");
});

test.each([
  [2026, "2026年（令和8年）"],
  [2020, "2020年（令和2年）"],
  [2019, "2019年（令和元年）"],
  [2018, "2018年"],
])("the year %i is %s", (year, text) => {
  expect(yearWithEra(year)).toBe(text);
});

test("a moment is a day and a time in Tokyo", () => {
  expect(momentText(new Date("2026-12-19T15:05:59Z"))).toBe("12月20日（日） 00:05");
});
