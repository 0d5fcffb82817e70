import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
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
export const isApproved = (answers: Answers, approvals: readonly Approval[], field: string): boolean =>
  approvals.some((approval) => approval.field === field && approval.valueText === valueText(answers, field));

/** Whether a returned field was changed or answered. */
const isSettled = (answers: Answers, { field, valueText: before, reply }: Return): boolean =>
  (reply !== null && reply !== "") || valueText(answers, field) !== before;

/** Returned fields that the clinic neither changed nor answered; asking again is refused while there are any. */
export const unsettledReturns = (answers: Answers, returns: readonly Return[]): readonly Return[] =>
  returns.filter((returned) => !isSettled(answers, returned));

/** The fields the vendor still has to approve, in portal order. */
export const fieldsToApprove = (
  catalogue: Catalogue,
  answers: Answers,
  approvals: readonly Approval[],
): readonly string[] =>
  shownFields(catalogue, answers)
    .map(({ key }) => key)
    .filter((key) => answers[key] !== undefined && !isApproved(answers, approvals, key));

/** Those among them that can be approved in one press: not returned, and without anything odd. */
export const approvableTogether = (
  catalogue: Catalogue,
  answers: Answers,
  approvals: readonly Approval[],
  returns: readonly Return[],
  openIssues: readonly FieldIssue[],
): readonly string[] => {
  const held = new Set([...unsettledReturns(answers, returns), ...openIssues].map(({ field }) => field));
  return fieldsToApprove(catalogue, answers, approvals).filter((key) => !held.has(key));
};
