import type { Actor } from "../actor";
import { daysBetween, isBefore, type PlainDate } from "../calendar/plain-date";
import { decideMove, type Status } from "./status";

/**
 * A sending on 総合ポータルサイト as somebody recorded it: the day it was sent, the day it was recorded,
 * the fields that were sent differently from the sheet, and the status to fall back to when it is undone.
 */
export interface Sending {
  readonly sentOn: PlainDate;
  readonly recordedOn: PlainDate;
  readonly differently: readonly string[];
  readonly before: Status;
}

export type SendingDecision =
  | { readonly kind: "recorded"; readonly sending: Sending; readonly tooLate: boolean }
  | { readonly kind: "refused"; readonly because: "not-allowed" | "wrong-status" | "future-day" };

/** What is said of a sending: the day, and which fields differed from the sheet. */
export interface SendingReport {
  readonly sentOn: PlainDate;
  readonly differently: readonly string[];
}

/**
 * Decides the record of a sending: from any status before it, for any day up to today.
 * `tooLate` says that it came after the last day of its sheet; null where no deadline applies.
 */
export const decideSending = (
  status: Status,
  actor: Pick<Actor, "role">,
  { sentOn, differently }: SendingReport,
  today: PlainDate,
  validUntil: PlainDate | null,
): SendingDecision => {
  const move = decideMove(status, "recordSending", actor);
  if (move.kind === "refused") return move;
  if (isBefore(today, sentOn)) return { kind: "refused", because: "future-day" };
  return {
    kind: "recorded",
    sending: { sentOn, recordedOn: today, differently, before: status },
    tooLate: validUntil !== null && isBefore(validUntil, sentOn),
  };
};

export type UndoDecision =
  | { readonly kind: "moved"; readonly to: Status }
  | { readonly kind: "refused"; readonly because: "not-allowed" | "wrong-status" | "day-over" };

/** Takes a recorded sending back, within the day it was recorded on, as long as nothing followed. */
export const decideUndo = (
  status: Status,
  actor: Pick<Actor, "role">,
  sending: Sending,
  today: PlainDate,
): UndoDecision => {
  const move = decideMove(status, "undoSending", actor);
  if (move.kind === "refused") return move;
  return daysBetween(sending.recordedOn, today) === 0
    ? { kind: "moved", to: sending.before }
    : { kind: "refused", because: "day-over" };
};
