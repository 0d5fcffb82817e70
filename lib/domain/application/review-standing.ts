import { isDelegated, valueOf, type Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { missingFields, shownFields } from "@/lib/forms/judge";
import { answersOf, approvalsOf, returnsOf, type ApplicationState } from "./application";
import type { Completeness } from "./completeness";
import { approvableTogether, fieldsToApprove, isApproved, isReviewed, unsettledReturns } from "./review";

/**
 * Where a field that was sent for checking stands with the vendor: looked at and approved, to be put right, still to be
 * looked at, or without a value.
 */
export type ReviewStanding = "approved" | "returning" | "open" | "empty";

/** Where each field stands that the vendor looks at, by key. */
export const reviewStandings = (
  catalogue: Catalogue,
  { fields }: Pick<ApplicationState, "fields">,
): Readonly<Record<string, ReviewStanding>> => {
  const answers = answersOf(fields);
  const approvals = approvalsOf(fields);
  const returning = new Set(
    unsettledReturns(catalogue, answers, returnsOf(fields)).map(({ field }) => field),
  );
  const standingOf = (key: string): ReviewStanding => {
    if (returning.has(key)) return "returning";
    if (isApproved(catalogue, answers, approvals, key)) return "approved";
    return valueOf(answers[key]) === undefined ? "empty" : "open";
  };
  return Object.fromEntries(
    shownFields(catalogue, answers)
      .filter(isReviewed)
      .map(({ key }) => [key, standingOf(key)]),
  );
};

/** What remains of a check: fields to look at, those of them that need no single look, and those to be sent back. */
export interface ReviewRest {
  readonly open: number;
  readonly together: number;
  readonly returning: number;
}

export const reviewRest = (
  catalogue: Catalogue,
  { fields }: Pick<ApplicationState, "fields">,
  { errors, warnings }: Pick<Completeness, "errors" | "warnings">,
): ReviewRest => {
  const answers = answersOf(fields);
  const [approvals, returns] = [approvalsOf(fields), returnsOf(fields)];
  const returning = unsettledReturns(catalogue, answers, returns).map(({ field }) => field);
  const open = fieldsToApprove(catalogue, answers, approvals).filter((key) => !returning.includes(key));
  const together = approvableTogether(catalogue, answers, approvals, returns, [...errors, ...warnings]);
  return { open: open.length, together: together.length, returning: returning.length };
};

/** Whether a field must be filled in and nobody did, nor left it to the vendor: emptying it put nothing right. */
const isToFillIn = (catalogue: Catalogue, answers: Answers, key: string): boolean =>
  !isDelegated(answers[key]) && missingFields(catalogue, answers).some(({ field }) => field === key);

/** What the clinic did about a field that it was asked to put right; null while it did nothing. */
export type Settled = "changed" | "replied" | null;

export const settledHow = (
  catalogue: Catalogue,
  { fields }: Pick<ApplicationState, "fields">,
  key: string,
): Settled => {
  const [asked] = returnsOf(fields).filter(({ field }) => field === key);
  if (asked?.reply) return "replied";
  const answers = answersOf(fields);
  const open = asked && unsettledReturns(catalogue, answers, [asked]);
  return open?.length === 0 && !isToFillIn(catalogue, answers, key) ? "changed" : null;
};
