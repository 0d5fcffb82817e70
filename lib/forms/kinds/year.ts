import { readYear } from "@/lib/domain/calendar/era";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { keepableText } from "../answer";
import { error, type Issue, type Kind, type NoParams } from "./kind";

export type YearIssue = Issue<"year.unreadable", NoParams>;

/** A Western year as text; 令和 is read silently (docs/portal §10). */
export const year: Kind<string, YearIssue> = {
  schema: () => keepableText,
  normalise: (value) => readYear(value)?.toString() ?? tidyLine(value),
  isComplete: (value) => value !== "",
  issues: (value) => (value === "" || /^20\d\d$/.test(value) ? [] : [error("year.unreadable", {})]),
  display: (value) => value,
  copy: (value) => value,
  errors: ["year.unreadable"],
};
