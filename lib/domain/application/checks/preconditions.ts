import { isBefore, readIsoDate } from "../../calendar/plain-date";
import { valueOf } from "@/lib/forms/answer";
import { answerable } from "@/lib/forms/catalogue";
import { chosen } from "@/lib/forms/effective";
import type { FieldIssue } from "@/lib/forms/judge";
import { error, warning, type Issue, type Level, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check, type CheckSubject } from "./check";

type PreconditionCode =
  | "preconditions.cannot-log-in"
  | "preconditions.account-differs"
  | "preconditions.domains-blocked"
  | "preconditions.already-online"
  | "preconditions.paper-filed"
  | "preconditions.no-safety-rules"
  | "preconditions.future-day";

export type PreconditionsIssue = Issue<PreconditionCode, NoParams>;

interface Obstacle {
  readonly field: string;
  readonly option: string;
  readonly code: PreconditionCode;
  readonly level: Level;
  readonly onlyStart?: true;
}

/** Answers that stand in the way of the sending (docs/portal §1.1, §5, §6). */
const obstacles: readonly Obstacle[] = [
  { field: "accountMatch", option: "differs", code: "preconditions.account-differs", level: "error" },
  { field: "mailDomains", option: "not-yet", code: "preconditions.domains-blocked", level: "warning" },
  {
    field: "claimMethod",
    option: "online",
    code: "preconditions.already-online",
    level: "warning",
    onlyStart: true,
  },
  {
    field: "paperFiling",
    option: "filed",
    code: "preconditions.paper-filed",
    level: "error",
    onlyStart: true,
  },
  { field: "safetyRules", option: "not-yet", code: "preconditions.no-safety-rules", level: "error" },
];

const obstacleIssues = ({ catalogue, answers }: CheckSubject): readonly FieldIssue<PreconditionsIssue>[] => {
  const isChange = chosen(catalogue, answers, "applicationType") === "change";
  return obstacles
    .filter(({ field }) => catalogue.questions.some(({ key }) => key === field))
    .filter(
      ({ field, option, onlyStart }) =>
        chosen(catalogue, answers, field) === option && !(isChange && onlyStart === true),
    )
    .map(({ field, code, level }) => at(field, (level === "error" ? error : warning)(code, {})));
};

const confirmationIssues = ({
  catalogue,
  answers,
  context: { today },
}: CheckSubject): readonly FieldIssue<PreconditionsIssue>[] =>
  answerable(catalogue).flatMap(({ key }): readonly FieldIssue<PreconditionsIssue>[] => {
    const value = valueOf(answers[key]);
    if (typeof value !== "object" || !("done" in value)) return [];
    if (!value.done) return key === "portalLogin" ? [at(key, error("preconditions.cannot-log-in", {}))] : [];
    const on = readIsoDate(value.on);
    return on !== undefined && isBefore(today, on) ? [at(key, error("preconditions.future-day", {}))] : [];
  });

/** What must be settled before anything is sent. */
export const preconditionsCheck: Check<PreconditionsIssue> = {
  find: (subject) => [...obstacleIssues(subject), ...confirmationIssues(subject)],
  errors: [
    "preconditions.cannot-log-in",
    "preconditions.account-differs",
    "preconditions.domains-blocked",
    "preconditions.already-online",
    "preconditions.paper-filed",
    "preconditions.no-safety-rules",
    "preconditions.future-day",
  ],
};
