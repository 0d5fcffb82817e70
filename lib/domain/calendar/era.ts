import { plainHyphens, withoutBlanks } from "../characters/width";
import { isRealDate, type PlainDate } from "./plain-date";

/** 令和1年 = 2019. Earlier eras are not read: nothing here lies before 2019 (docs/portal §10). */
const reiwaOffset = 2018;

const eraPattern = /^(?:令和|R|r)(元|\d{1,2})$/;

const tight = (text: string): string => plainHyphens(withoutBlanks(text));

/** Reads a year as people write it — `2026`, `２０２６年`, `令和8年`, `令和元年`, `R8` — as a Western year; undefined for anything else. */
export const readYear = (text: string): number | undefined => {
  const plain = tight(text).replace(/年$/, "");
  if (/^\d{4}$/.test(plain)) return Number(plain);
  const era = eraPattern.exec(plain)?.[1];
  if (era === undefined) return undefined;
  const year = era === "元" ? 1 : Number(era);
  return year === 0 ? undefined : reiwaOffset + year;
};

/** Reads a month — `7`, `07`, `７月` — as 1–12; undefined for anything else. */
export const readMonth = (text: string): number | undefined => {
  const plain = tight(text).replace(/月$/, "");
  return /^0?[1-9]$|^1[0-2]$/.test(plain) ? Number(plain) : undefined;
};

/** Reads a day — `2026-12-20`, `2026/12/20`, `R8.12.20`, `令和8年12月20日` — undefined for anything else and for days that do not exist. */
export const readDate = (text: string): PlainDate | undefined => {
  const parts = tight(text)
    .replace(/日$/, "")
    .split(/[年月/.-]/);
  if (parts.length !== 3) return undefined;
  const [yearText, monthText, dayText] = parts as [string, string, string];
  const year = readYear(yearText);
  const month = readMonth(monthText);
  if (year === undefined || month === undefined || !/^\d{1,2}$/.test(dayText)) return undefined;
  const date = { year, month, day: Number(dayText) };
  return isRealDate(date) ? date : undefined;
};

/** The year of 令和 a Western year is (2026 → 8), or undefined before 2019. */
export const reiwaYear = (year: number): number | undefined =>
  year > reiwaOffset ? year - reiwaOffset : undefined;
