import { expect, test } from "@jest/globals";
import { addMonths, monthsBetween, monthsFrom } from "@/lib/domain/calendar/year-month";
import { month, tenYearsOfMonths } from "@/tests/support/days";

test.each([
  ["2026-11", 0, "2026-11"],
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-11", 2, "2027-01"],
  ["2026-01", 11, "2026-12"],
  ["2026-01", 12, "2027-01"],
  ["2026-12", 12, "2027-12"],
  ["2026-12", 13, "2028-01"],
  ["2027-01", -1, "2026-12"],
  ["2027-02", -2, "2026-12"],
  ["2027-12", -12, "2026-12"],
  ["2027-01", -13, "2025-12"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(month(from), months)).toEqual(month(to));
  expect(monthsBetween(month(from), month(to))).toBe(months);
});

test("month by month gives every month of ten years", () => {
  expect(tenYearsOfMonths.map((_, index) => addMonths(month("2024-01"), index))).toEqual(tenYearsOfMonths);
  expect(tenYearsOfMonths.map((_, index) => addMonths(month("2033-12"), index - 119))).toEqual(
    tenYearsOfMonths,
  );
});

test("a month holds no day, also when it comes from a day", () => {
  expect(addMonths({ ...month("2026-01"), ...{ day: 31 } }, 1)).toEqual({ year: 2026, month: 2 });
});

test("a span has its first and its last month", () => {
  expect(monthsFrom(month("2026-11"), month("2027-02"))).toEqual(
    ["2026-11", "2026-12", "2027-01", "2027-02"].map(month),
  );
  expect(monthsFrom(month("2026-11"), month("2026-11"))).toEqual([month("2026-11")]);
});

test.each(["2026-10", "2026-09", "2020-01"])("a span that ends before it begins is empty (%s)", (last) => {
  expect(monthsFrom(month("2026-11"), month(last))).toEqual([]);
});
