import { answerable, type Catalogue, type Field } from "@/lib/forms/catalogue";
import { valueOf, type Answers } from "@/lib/forms/answer";
import { shownFields, type FieldIssue } from "@/lib/forms/judge";
import { valueText } from "./completeness";

/** The vendor approved a field; it holds for the value it saw. */
export interface Approval {
  readonly field: string;
  readonly valueText: string;
}

/** The vendor returned a field with a reason; `valueText` is the value it was returned with, `reply` the clinic's word if it kept it. */
export interface Return {
  readonly field: string;
  readonly valueText: string;
  readonly reason: string;
  readonly reply: string | null;
}

/** Whether a field is approved as it stands now. */
export const isApproved = (
  catalogue: Catalogue,
  answers: Answers,
  approvals: readonly Approval[],
  key: string,
): boolean =>
  approvals.some(
    ({ field, valueText: seen }) => field === key && seen === valueText(catalogue, answers, key),
  );

/** Returned fields that the clinic neither changed nor answered; asking again is refused while there are any. */
export const unsettledReturns = (
  catalogue: Catalogue,
  answers: Answers,
  returns: readonly Return[],
): readonly Return[] =>
  returns.filter(
    ({ field, valueText: before, reply }) => !reply && valueText(catalogue, answers, field) === before,
  );

/** A field that the clinic is asked to put right, and why. */
export interface ReturnedField {
  readonly field: Field;
  readonly reason: string;
}

/** The fields of the returns that are not settled, in the form's order. */
export const returnedFields = (
  catalogue: Catalogue,
  answers: Answers,
  returns: readonly Return[],
): readonly ReturnedField[] => {
  const open = unsettledReturns(catalogue, answers, returns);
  return answerable(catalogue).flatMap((field) =>
    open.filter((each) => each.field === field.key).map(({ reason }) => ({ field, reason })),
  );
};

/** Whether the vendor looks at a field: rows of the portal's form with a value it can see; acts on the portal are the clinic's own. */
export const isReviewed = (field: Field): boolean => "number" in field && field.actOnPortal !== true;

/** The fields the vendor still has to approve, in portal order. */
export const fieldsToApprove = (
  catalogue: Catalogue,
  answers: Answers,
  approvals: readonly Approval[],
): readonly string[] =>
  shownFields(catalogue, answers)
    .filter((field) => isReviewed(field) && valueOf(answers[field.key]) !== undefined)
    .map(({ key }) => key)
    .filter((key) => !isApproved(catalogue, answers, approvals, key));

/** Those among them that can be approved in one press: not returned, without anything odd, and no paper that is to be opened. */
export const approvableTogether = (
  catalogue: Catalogue,
  answers: Answers,
  approvals: readonly Approval[],
  returns: readonly Return[],
  openIssues: readonly FieldIssue[],
): readonly string[] => {
  const held = new Set([
    ...[...unsettledReturns(catalogue, answers, returns), ...openIssues].map(({ field }) => field),
    ...catalogue.fields.filter(({ kind }) => kind === "document").map(({ key }) => key),
  ]);
  return fieldsToApprove(catalogue, answers, approvals).filter((key) => !held.has(key));
};
