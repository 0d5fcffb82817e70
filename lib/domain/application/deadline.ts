import {
  addDays,
  addMonthsToDate,
  isBefore,
  lastDayOf,
  laterOf,
  weekday,
  type PlainDate,
} from "../calendar/plain-date";
import { addMonths, monthsFrom, type YearMonth } from "../calendar/year-month";

/** 毎月20日締め of オンライン請求 開始 (docs/portal §2.1). The 20th counts. Days are days in Asia/Tokyo. */
const closingDay = 20;

/** From the closing month to the first month that can be claimed online. */
const monthsToStart = 2;

/** 「請求開始年月は1年後まで」, taken as inclusive (docs/portal §2.1, inferred). */
const monthsSelectable = 12;

/** The month whose 20th closes an application sent on that day. */
export const closingMonth = (sentOn: PlainDate): YearMonth =>
  addMonths(sentOn, sentOn.day <= closingDay ? 0 : 1);

/** The months of 請求開始年月 open to an application sent on a day: from the earliest to the latest, and the two that are advised. */
export interface StartMonths {
  readonly earliest: YearMonth;
  readonly latest: YearMonth;
  readonly recommended: readonly [YearMonth, YearMonth];
}

export const startMonths = (sentOn: PlainDate): StartMonths => {
  const earliest = addMonths(closingMonth(sentOn), monthsToStart);
  return {
    earliest,
    latest: addMonths(sentOn, monthsSelectable),
    recommended: [earliest, addMonths(earliest, 1)],
  };
};

/** Every month that can be chosen for an application sent on that day. */
export const selectableMonths = (sentOn: PlainDate): readonly YearMonth[] => {
  const { earliest, latest } = startMonths(sentOn);
  return monthsFrom(earliest, latest);
};

/** The month whose treatment is claimed in a month: the one before. */
export const treatmentMonth = (claimed: YearMonth): YearMonth => addMonths(claimed, -1);

/** The last day on which sending still makes a wished start month possible: the 20th two months before. */
export const lastDayFor = (start: YearMonth): PlainDate => ({
  ...addMonths(start, -monthsToStart),
  day: closingDay,
});

/** The next 20th from a day on, that day included. */
export const nextClosing = (today: PlainDate): PlainDate => ({ ...closingMonth(today), day: closingDay });

/**
 * The day that is advised for sending: the Friday before when the last day is a Saturday or Sunday (the call centre is hard to reach),
 * the last day itself otherwise, and once that Friday has passed.
 */
export const advisedDay = (last: PlainDate, today: PlainDate): PlainDate => {
  const daysPastFriday = { 6: 1, 0: 2 }[weekday(last)] ?? 0;
  const friday = addDays(last, -daysPastFriday);
  return isBefore(friday, today) ? last : friday;
};

/** A vendor's working days: weekdays (0 = Sunday) and single days on which nobody reviews. */
export interface ClosedDays {
  readonly weekdays: readonly number[];
  readonly dates: readonly PlainDate[];
}

const isClosed = (day: PlainDate, closed: ClosedDays): boolean =>
  closed.weekdays.includes(weekday(day)) ||
  closed.dates.some((date) => date.year === day.year && date.month === day.month && date.day === day.day);

/**
 * The last day on which a clinic can ask for the check and still send in time for a wished start month:
 * `reviewDays` working days of the vendor lie after it, up to and including the 20th.
 * Undefined when the vendor is not open that often within 400 days.
 */
export const lastSafeDay = (
  start: YearMonth,
  reviewDays: number,
  closed: ClosedDays,
): PlainDate | undefined => {
  const horizon = 400;
  let day = lastDayFor(start);
  let open = 0;
  for (let looked = 0; looked < horizon; looked += 1) {
    if (open === reviewDays) return day;
    if (!isClosed(day, closed)) open += 1;
    day = addDays(day, -1);
  }
  return undefined;
};

/** A vendor's estimate for its visit: from a day of one month to the end of another, counted from the closing month of the order. */
export interface VisitRule {
  readonly fromDay: number;
  readonly fromMonth: number;
  readonly toMonth: number;
}

/** オプテック's rule for its 「オンライン請求おまかせパック」 (docs/portal §2.1). */
export const demoVisitRule: VisitRule = { fromDay: 11, fromMonth: 1, toMonth: 2 };

/** The days of a visit for a package ordered on a day; null when the vendor gives no estimate. */
export const visitWindow = (
  orderedOn: PlainDate,
  rule: VisitRule | null,
): { readonly from: PlainDate; readonly to: PlainDate } | null => {
  if (rule === null) return null;
  const closing = closingMonth(orderedOn);
  const first = addMonths(closing, rule.fromMonth);
  return {
    from: { ...first, day: Math.min(rule.fromDay, lastDayOf(first).day) },
    to: lastDayOf(addMonths(closing, rule.toMonth)),
  };
};

/** The first day on which what was sent can be changed: the 20th of the month of sending, or that day if later (docs/portal §2.2, オンライン請求 only). */
export const earliestChange = (sentOn: PlainDate): PlainDate =>
  laterOf(sentOn, { ...sentOn, day: closingDay });

const certificateMonths = 3 * 12 + 3;
const downloadDays = 180;
const oldCertificateDays = 120;

/** Expiry of an 電子証明書: 3 years 3 months after its issue, clamped at the month's end (docs/portal §2.3). */
export const certificateExpiry = (issuedOn: PlainDate): PlainDate =>
  addMonthsToDate(issuedOn, certificateMonths);

/** The last day of free repeated download: 180 days (docs/portal §2.3). */
export const lastDownloadDay = (issuedOn: PlainDate): PlainDate => addDays(issuedOn, downloadDays);

/** The last day of an old certificate after a change of code: 120 days (docs/portal §8.3). */
export const lastDayOfOldCertificate = (changedOn: PlainDate): PlainDate =>
  addDays(changedOn, oldCertificateDays);
