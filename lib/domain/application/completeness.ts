import { isDelegated, type Answers } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import { answerable, type Catalogue } from "@/lib/forms/catalogue";
import { isShown } from "@/lib/forms/effective";
import {
  missingFields,
  softenPlanned,
  valueIssues,
  type FieldIssue,
  type MissingField,
} from "@/lib/forms/judge";
import type { KindIssue } from "@/lib/forms/kinds/kinds";
import { submitSchema } from "@/lib/forms/schema";
import type { CheckContext } from "./checks/check";
import { checkIssues, type CheckIssue } from "./checks/checks";

export type AnyIssue = KindIssue | CheckIssue;

/** Somebody confirmed a warning, or overrode an error, with a reason; it holds for the value it was given for. */
export interface Acknowledgement {
  readonly field: string;
  readonly code: string;
  readonly valueText: string;
  readonly reason: string;
}

/** What an acknowledgement or an approval is tied to: the answer as canonical text. */
export const valueText = (answers: Answers, field: string): string => canonicalText(answers[field] ?? null);

/** Everything that is odd about an application, values and rules across fields, acknowledged or not. */
export const allIssues = (
  catalogue: Catalogue,
  answers: Answers,
  context: CheckContext,
): readonly FieldIssue<AnyIssue>[] =>
  softenPlanned<AnyIssue>(answers, [
    ...valueIssues(catalogue, answers),
    ...checkIssues({ catalogue, answers, context }),
  ]);

const isAcknowledged = (
  issue: FieldIssue,
  answers: Answers,
  acknowledgements: readonly Acknowledgement[],
): boolean =>
  (issue.level === "warning" || issue.overridable === true) &&
  acknowledgements.some(
    ({ field, code, valueText: text }) =>
      field === issue.field && code === issue.code && text === valueText(answers, field),
  );

/** How far an application is. `delegated` fields are the vendor's to fill in; `missing` holds them too. */
export interface Completeness {
  readonly missing: readonly MissingField[];
  readonly delegated: readonly string[];
  readonly errors: readonly FieldIssue<AnyIssue>[];
  readonly warnings: readonly FieldIssue<AnyIssue>[];
  readonly mayRequestCheck: boolean;
  readonly mayBeApproved: boolean;
}

/**
 * Judges an application. The clinic may ask for the check once all but the fields it left to the vendor are filled in and no error is open;
 * the vendor may approve once nothing is missing at all.
 */
export const judgeCompleteness = (
  catalogue: Catalogue,
  answers: Answers,
  context: CheckContext,
  acknowledgements: readonly Acknowledgement[],
): Completeness => {
  const missing = missingFields(catalogue, answers);
  const delegated = answerable(catalogue)
    .filter((field) => isDelegated(answers[field.key]) && isShown(catalogue, answers, field))
    .map(({ key }) => key);
  const open = allIssues(catalogue, answers, context).filter(
    (issue) => !isAcknowledged(issue, answers, acknowledgements),
  );
  const errors = open.filter(({ level }) => level === "error");
  return {
    missing,
    delegated,
    errors,
    warnings: open.filter(({ level }) => level === "warning"),
    mayRequestCheck: errors.length === 0 && missing.every(({ field }) => delegated.includes(field)),
    mayBeApproved: errors.length === 0 && missing.length === 0,
  };
};

/** The strict schema of a whole application: complete, and every rule kept but those that were acknowledged. */
export const applicationSchema = (
  catalogue: Catalogue,
  context: CheckContext,
  acknowledgements: readonly Acknowledgement[],
) =>
  submitSchema(
    catalogue,
    (answers) => judgeCompleteness(catalogue, answers, context, acknowledgements).errors,
  );
