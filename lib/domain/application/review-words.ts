import { readDate } from "../calendar/era";
import { isBefore, isoDate, type PlainDate } from "../calendar/plain-date";
import { tidyLine, tidyLines } from "../characters/tidy";
import { cancelReasons, type CancelReason } from "./status";

/** What can be odd about the words that go with a press: a reason, a reply, a note, who was heard and when. */
export type ReviewFinding =
  | { readonly code: "word.missing" }
  | { readonly code: "word.long"; readonly longest: number }
  | { readonly code: "heard-how.missing" }
  | { readonly code: "heard-on.missing" }
  | { readonly code: "heard-on.unreadable" }
  | { readonly code: "heard-on.future" }
  | { readonly code: "cancel-reason.missing" };

/** Most characters (code points) of a reason, a reply or a note. */
export const longestWord = 500;

/** Stored form of a reason, a reply or a note: its letters and lines as they were typed. */
export const normaliseWord = (text: string): string => tidyLines(text);

/** What is odd about a note that may be empty. */
const examineNote = (normalised: string): ReviewFinding | undefined =>
  Array.from(normalised).length > longestWord ? { code: "word.long", longest: longestWord } : undefined;

/** What is odd about a reason or a reply, which nobody can leave out. */
export const examineWord = (normalised: string): ReviewFinding | undefined =>
  normalised === "" ? { code: "word.missing" } : examineNote(normalised);

/** How the vendor heard from the clinic that the application is right. */
export const heardBy = ["phone", "fax", "visit"] as const;

export type HeardBy = (typeof heardBy)[number];

/** Whether that is a way in which the vendor hears from the clinic. */
export const isHeardBy = (text: string): text is HeardBy => (heardBy as readonly string[]).includes(text);

/** What is odd about the way somebody was heard. */
export const examineHow = (text: string): ReviewFinding | undefined =>
  isHeardBy(text) ? undefined : { code: "heard-how.missing" };

/** Stored form of the day somebody was heard on: `2026-11-20`; what cannot be read as a day stays as it was typed. */
export const normaliseHeardOn = (text: string): string => {
  const date = readDate(text);
  return date === undefined ? tidyLine(text) : isoDate(date);
};

/** What is odd about the day somebody was heard on. */
export const examineHeardOn = (normalised: string, today: PlainDate): ReviewFinding | undefined => {
  if (normalised === "") return { code: "heard-on.missing" };
  const date = readDate(normalised);
  if (date === undefined) return { code: "heard-on.unreadable" };
  return isBefore(today, date) ? { code: "heard-on.future" } : undefined;
};

/** What is odd about the reason for which an application is given up. */
export const examineCancelReason = (text: string): ReviewFinding | undefined =>
  (cancelReasons as readonly string[]).includes(text) ? undefined : { code: "cancel-reason.missing" };

/** What is odd about the note beside it: 「その他」 says what. */
export const examineCancelNote = (reason: CancelReason, note: string): ReviewFinding | undefined =>
  reason === "other" ? examineWord(note) : examineNote(note);
