import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import type { YearMonth } from "@/lib/domain/calendar/year-month";

/** `day("2026-12-20")`, without the code under test. */
export const day = (iso: string): PlainDate => {
  const [year = Number.NaN, month = Number.NaN, dayOfMonth = Number.NaN] = iso.split("-").map(Number);
  return { year, month, day: dayOfMonth };
};

/** `month("2026-12")` */
export const month = (iso: string): YearMonth => {
  const [year = Number.NaN, monthOfYear = Number.NaN] = iso.split("-").map(Number);
  return { year, month: monthOfYear };
};

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysOfMonth = (year: number, index: number): readonly PlainDate[] => {
  const leap = year % 4 === 0 && index === 1 ? 1 : 0;
  return Array.from({ length: (lengths[index] ?? 0) + leap }, (_, position) => ({
    year,
    month: index + 1,
    day: position + 1,
  }));
};

/** Every month of the ten years 2024–2033, in order. */
export const tenYearsOfMonths: readonly YearMonth[] = Array.from({ length: 120 }, (_, index) => ({
  year: 2024 + Math.floor(index / 12),
  month: (index % 12) + 1,
}));

/** Every day of the ten years 2024–2033, in order; the first is a Monday. The leap years are 2024, 2028 and 2032. */
export const tenYears: readonly PlainDate[] = tenYearsOfMonths.flatMap(({ year, month: monthOfYear }) =>
  daysOfMonth(year, monthOfYear - 1),
);

/** Each of the ten years' days with the day after it. */
export const dayPairs: readonly (readonly [PlainDate, PlainDate])[] = tenYears
  .slice(1)
  .flatMap((next, index) => tenYears.slice(index, index + 1).map((today) => [today, next] as const));

/** `2026-12-20`, without the code under test. */
export const isoOf = (date: PlainDate): string =>
  [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
