import type { FeeTable } from "../facility-code/fee-tables";
import { daysBetween, type PlainDate } from "../calendar/plain-date";
import { isOpen, type Status } from "./status";

/** What a list of applications can be narrowed to, by whose turn it is. */
export const listGroups = {
  "vendor-turn": ["checking"],
  "clinic-turn": ["filling", "returned"],
  unsent: ["approved"],
  sent: ["sent", "received"],
  over: ["done", "cancelled"],
} as const satisfies Readonly<Record<string, readonly Status[]>>;

export type ListGroup = keyof typeof listGroups;

export const listGroupNames = Object.keys(listGroups) as readonly ListGroup[];

/** What somebody can still do something about. */
export const goingStatuses: readonly Status[] = [
  "filling",
  "checking",
  "returned",
  "approved",
  "sent",
  "received",
];

/** How many applications stand in each status; those without any are absent. */
export type StatusCounts = Readonly<Partial<Record<Status, number>>>;

/** How many stand in some statuses together. */
export const countOf = (counts: StatusCounts, statuses: readonly Status[]): number =>
  statuses.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

/** The form of an application in the portal's words: オンライン請求, and 開始 or 変更; `type` is "" where nobody chose one. */
export interface FormWords {
  readonly name: string;
  readonly type: string;
}

/** The facility of an application as a line of a list names it. */
export interface ListedFacility {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly name: string;
  readonly feeTable: FeeTable;
  readonly prefecture: string;
  readonly code: string | null;
}

/** One application of a list. `phone` is the clinic's where nobody there can be reached by mail, null where somebody can. */
export interface ListedApplication {
  readonly id: string;
  readonly number: number;
  readonly form: FormWords;
  readonly status: Status;
  readonly facility: ListedFacility;
  /** Whether the 20日締め applies, and the last day once the month is chosen. */
  readonly dated: boolean;
  readonly validUntil: PlainDate | null;
  readonly sentOn: PlainDate | null;
  readonly tooLate: boolean;
  readonly receivedOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  readonly phone: string | null;
  readonly updatedAt: Date;
}

/** How many days before the last one it is said that an application may miss it. */
export const soonDays = 5;

export type DeadlineStanding = "none" | "undated" | "safe" | "soon" | "late";

/** Where an application stands before its last day; once it was sent or given up, the day is of no interest any more. */
export const deadlineStanding = (
  { status, dated, validUntil }: Pick<ListedApplication, "status" | "dated" | "validUntil">,
  today: PlainDate,
): DeadlineStanding => {
  if (!dated || !isOpen(status)) return "none";
  if (validUntil === null) return "undated";
  const days = daysBetween(today, validUntil);
  if (days < 0) return "late";
  return days <= soonDays ? "soon" : "safe";
};

/** The 申請番号 that the folded words of a search say, as 0012 or 申請番号 0012; null where they say something else. */
export const numberSought = (words: readonly string[]): number | null => {
  const figures = /^(?:申請番号 ?)?(\d{1,9})$/.exec(words.join(" "))?.[1];
  return figures === undefined ? null : Number(figures);
};
