import { expect, test } from "@jest/globals";
import {
  addDays,
  addMonthsToDate,
  daysBetween,
  isBefore,
  isoDate,
  isRealDate,
  lastDayOf,
  laterOf,
  readIsoDate,
  tokyoDate,
  tokyoTime,
  weekday,
} from "@/lib/domain/calendar/plain-date";
import { day, dayPairs, isoOf, month, tenYears, tenYearsOfMonths } from "@/tests/support/days";

// docs/portal §10: JST, day boundary 00:00 JST.
test.each([
  ["2026-12-19T14:59:59.999Z", "2026-12-19"],
  ["2026-12-19T15:00:00.000Z", "2026-12-20"],
  ["2026-12-20T00:00:00.000Z", "2026-12-20"],
  ["2026-12-20T14:59:59.999Z", "2026-12-20"],
  ["2026-12-20T15:00:00.000Z", "2026-12-21"],
  ["2026-12-31T14:59:59.999Z", "2026-12-31"],
  ["2026-12-31T15:00:00.000Z", "2027-01-01"],
  ["2028-02-28T15:00:00.000Z", "2028-02-29"],
  ["2026-12-20T23:59:59+09:00", "2026-12-20"],
  ["2026-12-21T00:00:00+09:00", "2026-12-21"],
])("at %s it is %s in Tokyo", (instant, inTokyo) => {
  expect(tokyoDate(new Date(instant))).toEqual(day(inTokyo));
});

test("day by day gives every day of ten years, forth and back", () => {
  expect(tenYears).toHaveLength(3653);
  expect(dayPairs.filter(([today, next]) => isoDate(addDays(today, 1)) !== isoOf(next))).toEqual([]);
  expect(dayPairs.filter(([today, next]) => isoDate(addDays(next, -1)) !== isoOf(today))).toEqual([]);
  expect(addDays(day("2024-01-01"), 3652)).toEqual(day("2033-12-31"));
  expect(addDays(day("2024-02-29"), 0)).toEqual(day("2024-02-29"));
});

test("days between are counted with their direction", () => {
  expect(daysBetween(day("2024-01-01"), day("2033-12-31"))).toBe(3652);
  expect(daysBetween(day("2033-12-31"), day("2024-01-01"))).toBe(-3652);
  expect(daysBetween(day("2024-02-28"), day("2024-03-01"))).toBe(2);
  expect(daysBetween(day("2025-02-28"), day("2025-03-01"))).toBe(1);
  expect(daysBetween(day("2026-12-20"), day("2026-12-20"))).toBe(0);
});

test("a day is before the next one, not before itself and not before the last one", () => {
  expect(dayPairs.filter(([today, next]) => !isBefore(today, next))).toEqual([]);
  expect(dayPairs.filter(([today, next]) => isBefore(next, today))).toEqual([]);
  expect(tenYears.filter((today) => isBefore(today, today))).toEqual([]);
});

test("the later of two days, in either order", () => {
  const earlier = day("2026-12-31");
  const later = day("2027-01-01");
  expect(laterOf(earlier, later)).toEqual(later);
  expect(laterOf(later, earlier)).toEqual(later);
  expect(laterOf(later, later)).toEqual(later);
});

test("weekdays count from Sunday through ten years", () => {
  expect(tenYears.map(weekday)).toEqual(tenYears.map((_, index) => (index + 1) % 7));
  expect(weekday(day("2026-12-20"))).toBe(0);
  expect(weekday(day("2026-11-20"))).toBe(5);
});

test("every month ends where the next one begins", () => {
  const ends = dayPairs.filter(([, next]) => next.day === 1).map(([today]) => today);
  expect(tenYearsOfMonths.map(lastDayOf)).toEqual([...ends, day("2033-12-31")]);
  expect(lastDayOf(month("2100-02"))).toEqual(day("2100-02-28"));
  expect(lastDayOf(month("2000-02"))).toEqual(day("2000-02-29"));
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2028-01-29", 1, "2028-02-29"],
  ["2026-01-28", 1, "2026-02-28"],
  ["2026-03-31", 1, "2026-04-30"],
  ["2026-12-31", 1, "2027-01-31"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2027-03-31", -1, "2027-02-28"],
  ["2027-01-31", -1, "2026-12-31"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2028-02-29", 48, "2032-02-29"],
  ["2026-02-28", 1, "2026-03-28"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonthsToDate(day(from), months)).toEqual(day(to));
});

test("every day of ten years exists and is written and read as ISO", () => {
  expect(tenYears.filter((today) => !isRealDate(today))).toEqual([]);
  expect(tenYears.map(isoDate)).toEqual(tenYears.map(isoOf));
  expect(tenYears.map((today) => readIsoDate(isoOf(today)))).toEqual(tenYears);
});

test("short years are written with four digits", () => {
  expect(isoDate({ year: 987, month: 1, day: 2 })).toBe("0987-01-02");
});

test.each([
  "2026-02-29",
  "2028-02-30",
  "2026-04-31",
  "2026-01-32",
  "2026-01-00",
  "2026-00-15",
  "2026-13-15",
  "2026-12-99",
])("%s is no day of the calendar", (text) => {
  expect(isRealDate(day(text))).toBe(false);
  expect(readIsoDate(text)).toBeUndefined();
});

test.each([
  "",
  "2026-12-2",
  "2026-1-20",
  "26-12-20",
  "2026/12/20",
  "20261220",
  "2026-12-200",
  "12026-12-20",
  " 2026-12-20",
  "2026-12-20 ",
  "2026-12-20T00:00",
  "２０２６-１２-２０",
])("“%s” is not an ISO day", (text) => {
  expect(readIsoDate(text)).toBeUndefined();
});

test("the time of day is Tokyo's", () => {
  expect(tokyoTime(new Date("2026-12-19T14:59:59Z"))).toBe("23:59");
  expect(tokyoTime(new Date("2026-12-19T15:00:00Z"))).toBe("00:00");
});
