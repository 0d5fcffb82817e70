import { readDate } from "../calendar/era";
import { isBefore, type PlainDate } from "../calendar/plain-date";
import type { PersonNameFinding } from "../people/person-name";

/** What can be odd about the record of a sending, of its receipt or its completion. */
export type ReportFinding =
  | PersonNameFinding
  | { readonly code: "day.missing" }
  | { readonly code: "day.unreadable" }
  | { readonly code: "day.future" }
  | { readonly code: "day.before-sending" }
  | { readonly code: "day.before-receipt" }
  | { readonly code: "differently.missing" }
  | { readonly code: "facility-code.missing" };

/** Reads a day as somebody typed it: 2026/12/15, 令和8年12月15日, full width too. */
export const readReportedDay = (
  typed: string,
): { readonly day: PlainDate } | { readonly finding: ReportFinding } => {
  const day = readDate(typed);
  if (day !== undefined) return { day };
  return { finding: { code: typed.trim() === "" ? "day.missing" : "day.unreadable" } };
};

/** What is odd about the day of something that follows: it is neither still to come nor before what it follows. */
export const examineFollowingDay = (
  day: PlainDate,
  today: PlainDate,
  after: { readonly sentOn: PlainDate; readonly receivedOn: PlainDate | null },
): ReportFinding | undefined => {
  if (isBefore(today, day)) return { code: "day.future" };
  if (isBefore(day, after.sentOn)) return { code: "day.before-sending" };
  return after.receivedOn !== null && isBefore(day, after.receivedOn)
    ? { code: "day.before-receipt" }
    : undefined;
};
