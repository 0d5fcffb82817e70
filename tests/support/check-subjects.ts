// What a rule across fields looks at, from a few answers: the account that belongs to the form, and `today`.
import type { CheckContext, CheckSubject } from "@/lib/domain/application/checks/check";
import type { Answers, FieldValue } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { accounts, answersOf, contextOf } from "./applications";

export const accountFor = (catalogue: Catalogue) =>
  catalogue.feeTables.includes("7") ? accounts.workplace : accounts.medical;

export const subjectOf = (
  catalogue: Catalogue,
  answers: Answers,
  context: Partial<CheckContext> = {},
): CheckSubject => ({ catalogue, answers, context: { ...contextOf(accountFor(catalogue)), ...context } });

/** The same out of plain values. */
export const subjectWith = (
  catalogue: Catalogue,
  values: Readonly<Record<string, FieldValue>>,
  context: Partial<CheckContext> = {},
): CheckSubject => subjectOf(catalogue, answersOf(values), context);
