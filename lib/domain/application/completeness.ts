import { isDelegated, type Answers } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import type { Catalogue } from "@/lib/forms/catalogue";
import {
  missingFields,
  shownFields,
  softenPlanned,
  valueIssues,
  type FieldIssue,
  type MissingField,
} from "@/lib/forms/judge";
import type { KindIssue } from "@/lib/forms/kinds/kinds";
import { normaliseAnswers } from "@/lib/forms/normalise";
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

/** What an acknowledgement or an approval is tied to: the answer as canonical text. A confidential answer never becomes text. */
export const valueText = (catalogue: Catalogue, answers: Answers, key: string): string => {
  const isConfidential = catalogue.fields.some(
    (field) => field.key === key && field.handling === "confidential",
  );
  return isConfidential ? "" : canonicalText(answers[key] ?? null);
};

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
  catalogue: Catalogue,
  answers: Answers,
  issue: FieldIssue,
  { field, code, valueText: text, reason }: Acknowledgement,
): boolean =>
  field === issue.field &&
  code === issue.code &&
  reason !== "" &&
  text === valueText(catalogue, answers, field);

const isOpen =
  (catalogue: Catalogue, answers: Answers, acknowledgements: readonly Acknowledgement[]) =>
  (issue: FieldIssue): boolean =>
    (issue.level === "error" && issue.overridable !== true) ||
    !acknowledgements.some((acknowledgement) => isAcknowledged(catalogue, answers, issue, acknowledgement));

/** Consent and 秘密の番号 are acts on the portal: whatever is odd about their record never blocks (docs/portal §1.4). */
const blocks =
  (catalogue: Catalogue) =>
  ({ field }: FieldIssue): boolean =>
    !catalogue.fields.some(({ key, actOnPortal }) => key === field && actOnPortal === true);

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
 * the vendor may approve once nothing is missing and nothing is left to it any more.
 */
export const judgeCompleteness = (
  catalogue: Catalogue,
  typed: Answers,
  context: CheckContext,
  acknowledgements: readonly Acknowledgement[],
): Completeness => {
  const answers = normaliseAnswers(catalogue, typed);
  const missing = missingFields(catalogue, answers);
  const delegated = shownFields(catalogue, answers)
    .filter((field) => isDelegated(answers[field.key]))
    .map(({ key }) => key);
  const open = allIssues(catalogue, answers, context).filter(isOpen(catalogue, answers, acknowledgements));
  const errors = open.filter(({ level }) => level === "error");
  const isSound = !errors.some(blocks(catalogue));
  return {
    missing,
    delegated,
    errors,
    warnings: open.filter(({ level }) => level === "warning"),
    mayRequestCheck: isSound && missing.every(({ field }) => delegated.includes(field)),
    mayBeApproved: isSound && missing.length === 0 && delegated.length === 0,
  };
};

/** The strict schema of a whole application: complete, and every rule kept but those that were acknowledged. */
export const applicationSchema = (
  catalogue: Catalogue,
  context: CheckContext,
  acknowledgements: readonly Acknowledgement[],
) =>
  submitSchema(catalogue, (answers) =>
    judgeCompleteness(catalogue, answers, context, acknowledgements).errors.filter(blocks(catalogue)),
  );
