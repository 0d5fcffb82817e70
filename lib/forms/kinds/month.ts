import { readMonth } from "@/lib/domain/calendar/era";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { keepableText } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type MonthIssue = Issue<"month.unreadable", NoParams>;

/** A month as the portal lists it: 1–12 without a leading zero (docs/portal §1.1 4.2). */
export const month: Kind<string, MonthIssue> = {
  schema: () => keepableText,
  normalise: (value) => readMonth(value)?.toString() ?? tidyLine(value),
  isComplete: (value) => value !== "",
  issues: (value) => (value === "" || /^([1-9]|1[0-2])$/.test(value) ? [] : [error("month.unreadable", {})]),
  display: (value) => value,
  copy: (value) => value,
  errors: ["month.unreadable"],
};
