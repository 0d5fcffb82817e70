import { expect, test } from "@jest/globals";
import {
  advisedDay,
  closingMonth,
  demoVisitRule,
  earliestChange,
  lastDayFor,
  nextClosing,
  selectableMonths,
  startMonths,
  treatmentMonth,
  visitWindow,
} from "@/lib/domain/application/deadline";
import type { YearMonth } from "@/lib/domain/calendar/year-month";
import { day, dayPairs, isoOf, month, tenYears, tenYearsOfMonths } from "@/tests/support/days";

const iso = (date: { readonly year: number; readonly month: number; readonly day?: number }): string =>
  isoOf({ ...date, day: date.day ?? 1 });

/** Each month of the ten years with its last day. */
const monthEnds = new Map(
  dayPairs
    .filter(([, next]) => next.day === 1)
    .map(([today]) => [iso({ year: today.year, month: today.month }), iso(today)] as const),
);

// docs/portal §2.1, the two examples of the manual.
test.each([
  ["2024-05-18", ["2024-07", "2024-08"], "2024-06-11", "2024-07-31"],
  ["2024-05-23", ["2024-08", "2024-09"], "2024-07-11", "2024-08-31"],
])("the manual: sent on %s, choose one of %j, visit from %s to %s", (sentOn, months, from, to) => {
  expect(startMonths(day(sentOn)).recommended).toEqual(months.map(month));
  expect(visitWindow(day(sentOn), demoVisitRule)).toEqual({ from: day(from), to: day(to) });
});

// docs/portal §2.1, the whole table.
test.each([
  ["2024-05-18", "2024-07", "2024-08", "2024-06-11", "2024-07-31", "2025-05"],
  ["2024-05-20", "2024-07", "2024-08", "2024-06-11", "2024-07-31", "2025-05"],
  ["2024-05-21", "2024-08", "2024-09", "2024-07-11", "2024-08-31", "2025-05"],
  ["2024-05-23", "2024-08", "2024-09", "2024-07-11", "2024-08-31", "2025-05"],
  ["2024-10-20", "2024-12", "2025-01", "2024-11-11", "2024-12-31", "2025-10"],
  ["2024-10-21", "2025-01", "2025-02", "2024-12-11", "2025-01-31", "2025-10"],
  ["2024-11-20", "2025-01", "2025-02", "2024-12-11", "2025-01-31", "2025-11"],
  ["2024-11-21", "2025-02", "2025-03", "2025-01-11", "2025-02-28", "2025-11"],
  ["2024-12-20", "2025-02", "2025-03", "2025-01-11", "2025-02-28", "2025-12"],
  ["2024-12-21", "2025-03", "2025-04", "2025-02-11", "2025-03-31", "2025-12"],
  ["2024-12-31", "2025-03", "2025-04", "2025-02-11", "2025-03-31", "2025-12"],
  ["2025-01-31", "2025-04", "2025-05", "2025-03-11", "2025-04-30", "2026-01"],
  ["2023-12-21", "2024-03", "2024-04", "2024-02-11", "2024-03-31", "2024-12"],
  ["2024-02-29", "2024-05", "2024-06", "2024-04-11", "2024-05-31", "2025-02"],
])("sent on %s: %s or %s, visit %s to %s, at most %s", (sentOn, earliest, next, from, to, latest) => {
  expect(startMonths(day(sentOn))).toEqual({
    earliest: month(earliest),
    latest: month(latest),
    recommended: [month(earliest), month(next)],
  });
  expect(visitWindow(day(sentOn), demoVisitRule)).toEqual({ from: day(from), to: day(to) });
});

test("the closing of any day in ten years is the first 20th from that day on, that day included", () => {
  const closings = tenYears.filter((date) => date.day === 20).map(iso);
  const wrong = tenYears
    .filter((date) => iso(date) <= "2033-12-20")
    .filter((date) => iso(nextClosing(date)) !== closings.find((closing) => closing >= iso(date)));
  expect(wrong).toEqual([]);
  expect(nextClosing(day("2033-12-21"))).toEqual(day("2034-01-20"));
});

test("the closing month is the month of the next closing", () => {
  expect(closingMonth(day("2026-12-20"))).toEqual({ year: 2026, month: 12 });
  expect(closingMonth(day("2026-12-21"))).toEqual({ year: 2027, month: 1 });
  expect(
    tenYears.filter((date) => iso({ ...closingMonth(date), day: 20 }) !== iso(nextClosing(date))),
  ).toEqual([]);
});

test("the earliest month moves on the 21st alone, and by one month", () => {
  const moves = dayPairs.filter(
    ([today, next]) => iso(startMonths(today).earliest) !== iso(startMonths(next).earliest),
  );
  expect(moves.map(([, next]) => next)).toEqual(tenYears.filter((date) => date.day === 21));
  expect(startMonths(day("2026-12-20")).earliest).toEqual({ year: 2027, month: 2 });
  expect(startMonths(day("2026-12-21")).earliest).toEqual({ year: 2027, month: 3 });
});

test("the selectable months run from the earliest to the same month a year later, both included", () => {
  const written = (months: readonly YearMonth[]): string =>
    months.map((each) => `${each.year}/${each.month}`).join(" ");
  const wrong = tenYears.filter((date) => {
    const first = 12 * date.year + date.month - 1 + (date.day <= 20 ? 2 : 3);
    const last = 12 * (date.year + 1) + date.month - 1;
    const expected = Array.from({ length: last - first + 1 }, (_, index) => ({
      year: Math.floor((first + index) / 12),
      month: ((first + index) % 12) + 1,
    }));
    return written(selectableMonths(date)) !== written(expected);
  });
  expect(wrong).toEqual([]);
  expect(written(selectableMonths(day("2026-11-20")))).toBe(
    "2027/1 2027/2 2027/3 2027/4 2027/5 2027/6 2027/7 2027/8 2027/9 2027/10 2027/11",
  );
  expect(written(selectableMonths(day("2026-11-21")))).toBe(
    "2027/2 2027/3 2027/4 2027/5 2027/6 2027/7 2027/8 2027/9 2027/10 2027/11",
  );
});

test("the last day for the earliest month is the next closing, never before the day of sending", () => {
  const wrong = tenYears.filter((date) => {
    const last = lastDayFor(startMonths(date).earliest);
    return iso(last) < iso(date) || iso(last) !== iso(nextClosing(date));
  });
  expect(wrong).toEqual([]);
});

test("sending on the last day for a month still makes that month, one day later makes the next", () => {
  const [first, second, ...starts] = tenYearsOfMonths;
  expect([first, second].map((each) => each?.year)).toEqual([2024, 2024]);
  for (const [index, start] of starts.slice(0, -1).entries()) {
    const last = lastDayFor(start);
    expect(last.day).toBe(20);
    expect(startMonths(last).earliest).toEqual(start);
    expect(startMonths({ ...last, day: 21 }).earliest).toEqual(starts[index + 1]);
  }
});

test.each([
  ["2027-02", "2026-12-20"],
  ["2027-01", "2026-11-20"],
  ["2027-03", "2027-01-20"],
  ["2026-12", "2026-10-20"],
])("for a start in %s the last day is %s", (start, last) => {
  expect(lastDayFor(month(start))).toEqual(day(last));
});

test.each([
  ["2026-07", "2026-06"],
  ["2027-01", "2026-12"],
])("in %s the treatment of %s is claimed", (claimed, treated) => {
  expect(treatmentMonth(month(claimed))).toEqual(month(treated));
});

// docs/portal §2.1: on a Saturday or Sunday 20th the Friday before.
test.each([
  ["2026-12-20", "2026-12-18"],
  ["2027-02-20", "2027-02-19"],
  ["2026-11-20", "2026-11-20"],
  ["2026-07-20", "2026-07-20"],
  ["2027-01-20", "2027-01-20"],
  ["2026-03-01", "2026-02-27"],
])("for the last day %s, %s is advised", (last, advised) => {
  expect(advisedDay(day(last), day("2026-01-01"))).toEqual(day(advised));
});

test.each([
  ["2026-12-20", "2026-12-18", "2026-12-18"],
  ["2026-12-20", "2026-12-19", "2026-12-20"],
  ["2027-02-20", "2027-02-19", "2027-02-19"],
  ["2027-02-20", "2027-02-20", "2027-02-20"],
])("for the last day %s, seen on %s, %s is advised: never a day that has passed", (last, today, advised) => {
  expect(advisedDay(day(last), day(today))).toEqual(day(advised));
});

test("the advised day is the last weekday up to the last day: never Saturday, never Sunday, never after it", () => {
  const mondayFirst = (index: number): number => index % 7;
  const wrong = tenYears.filter((last, index) => {
    const back = Math.max(0, mondayFirst(index) - 4);
    const expected = tenYears[index - back];
    return expected === undefined || iso(advisedDay(last, expected)) !== iso(expected);
  });
  expect(wrong).toEqual([]);
});

test("a visit begins on an 11th after the order and ends with the first month of claim", () => {
  const wrong = tenYears.filter((orderedOn) => {
    const visit = visitWindow(orderedOn, demoVisitRule);
    const end = monthEnds.get(iso(startMonths(orderedOn).earliest));
    if (visit === null) return true;
    if (end === undefined) return iso(orderedOn) < "2033-09-21";
    return (
      visit.from.day !== 11 ||
      !(iso(orderedOn) < iso(visit.from)) ||
      iso(visit.to) !== end ||
      iso(visit.from) >= end
    );
  });
  expect(wrong).toEqual([]);
});

test("a vendor's own rule counts from the closing month, and its day is clamped to the month", () => {
  const rule = { fromDay: 31, fromMonth: 2, toMonth: 4 };
  expect(visitWindow(day("2026-12-20"), rule)).toEqual({ from: day("2027-02-28"), to: day("2027-04-30") });
  expect(visitWindow(day("2026-12-21"), rule)).toEqual({ from: day("2027-03-31"), to: day("2027-05-31") });
  expect(visitWindow(day("2026-12-20"), { fromDay: 1, fromMonth: 0, toMonth: 0 })).toEqual({
    from: day("2026-12-01"),
    to: day("2026-12-31"),
  });
});

test("a vendor without a rule gives no visit", () => {
  expect(visitWindow(day("2026-12-20"), null)).toBeNull();
});

// docs/portal §2.2: max(day of application, 20th of that month).
test.each([
  ["2026-12-01", "2026-12-20"],
  ["2026-12-19", "2026-12-20"],
  ["2026-12-20", "2026-12-20"],
  ["2026-12-21", "2026-12-21"],
  ["2026-12-31", "2026-12-31"],
])("what was sent on %s can be changed from %s", (sentOn, from) => {
  expect(earliestChange(day(sentOn))).toEqual(day(from));
});
