import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  certificateExpiry,
  lastDayFor,
  lastDayOfOldCertificate,
  lastDownloadDay,
  lastSafeDay,
  type ClosedDays,
} from "@/lib/domain/application/deadline";
import { weekday, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { day, isoOf, month, tenYears, tenYearsOfMonths } from "@/tests/support/days";

const weekends: ClosedDays = { weekdays: [0, 6], dates: [] };
const never: ClosedDays = { weekdays: [], dates: [] };
const always: ClosedDays = { weekdays: [0, 1, 2, 3, 4, 5, 6], dates: [] };
const indexOf = new Map(tenYears.map((date, index) => [isoOf(date), index]));
const february = month("2027-02");

// For February 2027 the last day is Sunday 2026-12-20.
test.each<[string, number, ClosedDays, string]>([
  ["no review is needed", 0, weekends, "2026-12-20"],
  ["no review is needed and nobody is there", 0, always, "2026-12-20"],
  ["one day, open every day", 1, never, "2026-12-19"],
  ["three days, open every day", 3, never, "2026-12-17"],
  ["one day, closed at weekends", 1, weekends, "2026-12-17"],
  ["two days, closed at weekends", 2, weekends, "2026-12-16"],
  ["five days, closed at weekends", 5, weekends, "2026-12-13"],
  ["six days, closed at weekends", 6, weekends, "2026-12-10"],
  ["one day, closed on that Friday too", 1, { weekdays: [0, 6], dates: [day("2026-12-18")] }, "2026-12-16"],
  [
    "two days, closed on two single days",
    2,
    { weekdays: [], dates: [day("2026-12-19"), day("2026-12-20")] },
    "2026-12-16",
  ],
  [
    "the same days of other months and years do not count",
    1,
    { weekdays: [], dates: [day("2025-12-20"), day("2026-11-20"), day("2026-12-21")] },
    "2026-12-19",
  ],
  ["across the end of a month", 20, never, "2026-11-30"],
])("%s: ask by the right day", (_, reviewDays, closed, safe) => {
  expect(lastSafeDay(february, reviewDays, closed)).toEqual(day(safe));
});

test("a vendor who is never open has no safe day", () => {
  expect(lastSafeDay(february, 1, always)).toBeUndefined();
});

test("a vendor who was closed for a whole year still has one", () => {
  const closedYear = tenYears.filter((date) => isoOf(date) > "2025-12-20" && isoOf(date) <= "2026-12-20");
  expect(closedYear).toHaveLength(365);
  expect(lastSafeDay(february, 1, { weekdays: [], dates: closedYear })).toEqual(day("2025-12-19"));
});

test("exactly the days of review are open after the safe day up to the 20th, and a day later they would not be", () => {
  const closed = (date: PlainDate, { weekdays, dates }: ClosedDays): boolean =>
    weekdays.includes(weekday(date)) || dates.some((each) => isoOf(each) === isoOf(date));
  const nearby = fc.record({
    start: fc.constantFrom(...tenYearsOfMonths.slice(6)),
    reviewDays: fc.integer({ min: 0, max: 15 }),
    weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 6 }),
    offsets: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 10 }),
  });
  fc.assert(
    fc.property(nearby, ({ start, reviewDays, weekdays, offsets }) => {
      const last = isoOf(lastDayFor(start));
      const lastIndex = indexOf.get(last) ?? Number.NaN;
      const dates = offsets.flatMap((offset) => tenYears.slice(lastIndex - offset, lastIndex - offset + 1));
      const safe = lastSafeDay(start, reviewDays, { weekdays, dates });
      const safeIndex = (safe && indexOf.get(isoOf(safe))) ?? Number.NaN;
      const open = tenYears
        .slice(safeIndex + 1, lastIndex + 1)
        .map((date) => !closed(date, { weekdays, dates }));
      expect(safe).toBeDefined();
      expect(open.filter(Boolean)).toHaveLength(reviewDays);
      if (reviewDays > 0) expect(open[0]).toBe(true);
      else expect(safeIndex).toBe(lastIndex);
    }),
  );
});

// docs/portal §2.3: valid 3年3か月 from issue, clamped at the month's end.
test.each([
  ["2026-01-15", "2029-04-15"],
  ["2026-10-31", "2030-01-31"],
  ["2026-11-30", "2030-02-28"],
  ["2024-11-29", "2028-02-29"],
  ["2024-11-30", "2028-02-29"],
  ["2025-11-29", "2029-02-28"],
  ["2026-08-31", "2029-11-30"],
  ["2024-02-29", "2027-05-29"],
  ["2026-12-31", "2030-03-31"],
])("a certificate issued on %s expires on %s", (issuedOn, expiry) => {
  expect(certificateExpiry(day(issuedOn))).toEqual(day(expiry));
});

// docs/portal §2.3: 180 days of download.
test.each([
  ["2026-01-01", "2026-06-30"],
  ["2028-01-01", "2028-06-29"],
  ["2026-12-20", "2027-06-18"],
])("a certificate issued on %s can be downloaded until %s", (issuedOn, last) => {
  expect(lastDownloadDay(day(issuedOn))).toEqual(day(last));
});

// docs/portal §8.3: the old certificate is usable up to 120 days.
test.each([
  ["2026-01-01", "2026-05-01"],
  ["2028-01-01", "2028-04-30"],
  ["2026-12-20", "2027-04-19"],
])("after a change of code on %s the old certificate works until %s", (changedOn, last) => {
  expect(lastDayOfOldCertificate(day(changedOn))).toEqual(day(last));
});

test("180 and 120 days after any day of ten years", () => {
  const within = tenYears.slice(0, -180);
  expect(within.map(lastDownloadDay).map(isoOf)).toEqual(tenYears.slice(180).map(isoOf));
  expect(within.map(lastDayOfOldCertificate).map(isoOf)).toEqual(tenYears.slice(120, -60).map(isoOf));
});
