import { valueOf, type Answers } from "./answer";
import { answerable, type Catalogue, type CatalogueField, type Field } from "./catalogue";
import { effectiveValue, isFilledByPortal, isRequired, isShown } from "./effective";
import { kindOf, type KindIssue } from "./kinds/kinds";
import type { Issue } from "./kinds/kind";

/** An issue and the field that shows it. */
export type FieldIssue<Found extends Issue = Issue> = Found & { readonly field: string };

/** A required field that is not filled in: nothing yet, or the second entry. */
export interface MissingField {
  readonly field: string;
  readonly number: number;
  readonly reason: "unanswered" | "incomplete";
}

/** 「予定の内容です」 turns a field's errors into warnings (職域, docs/portal §1.3). */
export const softenPlanned = <Found extends Issue>(
  answers: Answers,
  issues: readonly FieldIssue<Found>[],
): readonly FieldIssue<Found>[] =>
  issues.map((issue) => {
    const answer = answers[issue.field];
    return answer !== undefined && "planned" in answer ? { ...issue, level: "warning" } : issue;
  });

/** The fields a person sees for these answers, in portal order, questions of ours last. */
export const shownFields = (catalogue: Catalogue, answers: Answers): readonly Field[] =>
  answerable(catalogue).filter(
    (field) => isShown(catalogue, answers, field) && !isFilledByPortal(catalogue, answers, field),
  );

/** What is odd about each single value. Values of fields that the portal does not show are left alone. */
export const valueIssues = (catalogue: Catalogue, answers: Answers): readonly FieldIssue<KindIssue>[] =>
  shownFields(catalogue, answers).flatMap((field) => {
    const value = valueOf(answers[field.key]);
    return value === undefined
      ? []
      : kindOf(field)
          .issues(value, field)
          .map((issue) => ({ ...issue, field: field.key }));
  });

const missingReason = (field: CatalogueField, answers: Answers): MissingField["reason"] | undefined => {
  const value = effectiveValue(field, answers);
  if (value === undefined) return "unanswered";
  return kindOf(field).isComplete(value) ? undefined : "incomplete";
};

/** Required fields without a complete value, fields left to the vendor included. Consent and 秘密の番号 are acts on the portal and never block. */
export const missingFields = (catalogue: Catalogue, answers: Answers): readonly MissingField[] =>
  catalogue.fields
    .filter(
      (field) =>
        field.actOnPortal !== true && field.repeats === undefined && isRequired(catalogue, answers, field),
    )
    .flatMap((field) => {
      const reason = missingReason(field, answers);
      return reason === undefined ? [] : [{ field: field.key, number: field.number, reason }];
    });
