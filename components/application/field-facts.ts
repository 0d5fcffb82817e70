import type { ApplicationView } from "@/lib/domain/application/application";
import type { AnyIssue } from "@/lib/domain/application/completeness";
import { monthOf } from "@/lib/domain/application/claim-start";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue, CatalogueField, Field } from "@/lib/forms/catalogue";
import { isRequired, resolved } from "@/lib/forms/effective";
import type { FieldIssue } from "@/lib/forms/judge";
import { procedures, planFor } from "@/lib/forms/procedures";
import { labelText, requirementWords } from "@/lib/texts/ja/form";
import { issueSentence } from "@/lib/texts/ja/issues";
import type { Sentence } from "@/lib/texts/ja/sentence";

/** Where a field stands on the page, for links to it. */
export const fieldAnchor = (key: string): string => `field-${key}`;

export const isRow = (field: Field): field is CatalogueField => "number" in field;

/** A row as it stands for these answers; a question of ours stands as it is. */
export const standing = (catalogue: Catalogue, answers: Answers, field: Field): Field =>
  isRow(field) ? resolved(catalogue, answers, field) : field;

/** The label with our gloss. */
export const labelOf = (field: Field): string =>
  labelText(field.label, isRow(field) ? field.gloss : undefined);

/** ※必須 or ※任意; acts on the portal and questions of ours carry neither. */
export const needOf = (
  catalogue: Catalogue,
  answers: Answers,
  field: Field,
): { readonly word: string; readonly required: boolean } | undefined => {
  if (!isRow(field) || field.actOnPortal === true) return undefined;
  const required = isRequired(catalogue, answers, field);
  return { word: required ? requirementWords.required : requirementWords.optional, required };
};

const inWords = ({ what, why, todo }: Sentence): string => `${what}${why}${todo}`;

export const issueText = (issue: AnyIssue): string => inWords(issueSentence(issue));

/** The worst thing about a field: an error before a warning. */
export const worstOf = (
  issues: readonly FieldIssue<AnyIssue>[],
  key: string,
): FieldIssue<AnyIssue> | undefined => {
  const own = issues.filter(({ field }) => field === key);
  return own.find(({ level }) => level === "error") ?? own[0];
};

/** Whether the procedure the application was started for is likely to change the field. */
export const isLikelyToChange = (
  { procedure, facility, catalogue }: Pick<ApplicationView, "procedure" | "facility" | "catalogue">,
  key: string,
): boolean =>
  procedures.includes(procedure) &&
  planFor(procedure, facility.feeTable).forms.some(
    (form) => form.catalogue === catalogue.id && form.likelyToChange.includes(key),
  );

/** 請求開始年月 as it was chosen so far. */
export const chosenStart = (answers: Answers) => monthOf(answers, "claimStartYear", "claimStartMonth");
