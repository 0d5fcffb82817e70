import { addMonths, type YearMonth } from "./year-month";

/** A day of the calendar in Asia/Tokyo, without a time; `month` and `day` count from 1. */
export interface PlainDate extends YearMonth {
  readonly day: number;
}

const dayLength = 86_400_000;
const tokyoOffset = 9 * 3_600_000;

const utcOf = ({ year, month, day }: PlainDate): number => Date.UTC(year, month - 1, day);

const fromUtc = (milliseconds: number): PlainDate => {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day it is in Tokyo at an instant; the day changes at 00:00 JST. */
export const tokyoDate = (instant: Date): PlainDate => fromUtc(instant.getTime() + tokyoOffset);

export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(utcOf(date) + days * dayLength);

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate): number =>
  Math.round((utcOf(b) - utcOf(a)) / dayLength);

export const isBefore = (a: PlainDate, b: PlainDate): boolean => daysBetween(a, b) > 0;

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (isBefore(a, b) ? b : a);

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: PlainDate): number => new Date(utcOf(date)).getUTCDay();

export const lastDayOf = ({ year, month }: YearMonth): PlainDate =>
  addDays({ ...addMonths({ year, month }, 1), day: 1 }, -1);

/** The same day some months later; a day that month does not have becomes its last (31 January + 1 month = 28 or 29 February). */
export const addMonthsToDate = (date: PlainDate, months: number): PlainDate => {
  const month = addMonths(date, months);
  return { ...month, day: Math.min(date.day, lastDayOf(month).day) };
};

/** Whether the numbers name a day that exists. */
export const isRealDate = (date: PlainDate): boolean =>
  date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= lastDayOf(date).day;

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

/** `2026-12-20` */
export const isoDate = ({ year, month, day }: PlainDate): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Reads `2026-12-20`; undefined for anything else and for days that do not exist. */
export const readIsoDate = (text: string): PlainDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  };
  return isRealDate(date) ? date : undefined;
};

/** The time of day in Asia/Tokyo, HH:MM. */
export const tokyoTime = (moment: Date): string =>
  new Date(moment.getTime() + tokyoOffset).toISOString().slice(11, 16);
