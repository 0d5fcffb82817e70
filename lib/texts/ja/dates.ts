import { reiwaYear } from "@/lib/domain/calendar/era";
import { tokyoDate, tokyoTime, weekday, type PlainDate } from "@/lib/domain/calendar/plain-date";
import type { YearMonth } from "@/lib/domain/calendar/year-month";

const weekdays = "日月火水木金土";

const weekdayWord = (date: PlainDate): string => `（${weekdays.charAt(weekday(date))}）`;

/** 12月20日（日） */
export const dayText = (date: PlainDate): string => `${date.month}月${date.day}日${weekdayWord(date)}`;

/** 2026年12月20日（日） */
export const dateText = (date: PlainDate): string => `${date.year}年${dayText(date)}`;

/** 2027年2月 */
export const monthText = ({ year, month }: YearMonth): string => `${year}年${month}月`;

/** 2026年（令和8年）; the Western year alone before 令和. */
export const yearWithEra = (year: number): string => {
  const reiwa = reiwaYear(year);
  return reiwa === undefined ? `${year}年` : `${year}年（令和${reiwa === 1 ? "元" : reiwa}年）`;
};

/** 12月20日（日） 14:03, in Asia/Tokyo. */
export const momentText = (moment: Date): string => `${dayText(tokyoDate(moment))} ${tokyoTime(moment)}`;

/** 2026年12月20日（日） 14:03, in Asia/Tokyo. */
export const dateTimeText = (moment: Date): string => `${dateText(tokyoDate(moment))} ${tokyoTime(moment)}`;
