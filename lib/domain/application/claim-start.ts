import type { PlainDate } from "../calendar/plain-date";
import type { YearMonth } from "../calendar/year-month";
import { valueOf, type Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { chosen } from "@/lib/forms/effective";
import { lastDayFor } from "./deadline";

/** Two answers as a month, or undefined while one is missing or malformed. */
export const monthOf = (answers: Answers, yearKey: string, monthKey: string): YearMonth | undefined => {
  const year = valueOf(answers[yearKey]);
  const month = valueOf(answers[monthKey]);
  if (typeof year !== "string" || typeof month !== "string") return undefined;
  return /^20\d\d$/.test(year) && /^([1-9]|1[0-2])$/.test(month)
    ? { year: Number(year), month: Number(month) }
    : undefined;
};

/** Whether the 20日締め applies: オンライン請求 開始 only, never 変更, never オンライン資格確認 (docs/portal §2.1). */
export const hasDeadline = (catalogue: Catalogue, answers: Answers): boolean =>
  catalogue.checks.includes("start-month") && chosen(catalogue, answers, "applicationType") === "start";

/** The last day on which a sheet may be sent as it is; null where no deadline applies or no start month was chosen. */
export const validUntil = (catalogue: Catalogue, answers: Answers): PlainDate | null => {
  const start = monthOf(answers, "claimStartYear", "claimStartMonth");
  return start === undefined || !hasDeadline(catalogue, answers) ? null : lastDayFor(start);
};
