import type { Answers } from "./answer";
import { accountText, type PortalAccount } from "./account";
import { fieldOf, type Catalogue, type CatalogueField, type Field } from "./catalogue";
import { effectiveValue, isFilledByPortal, isShown } from "./effective";
import { kindOf } from "./kinds/kinds";

/** The text that belongs into a row on 総合ポータルサイト, nothing around it; "" when the row stays empty or its wording is not known. */
export const copyText = (
  catalogue: Catalogue,
  answers: Answers,
  account: PortalAccount,
  row: CatalogueField,
): string => {
  if (row.account !== undefined) return accountText(row.account, account);
  if (!isShown(catalogue, answers, row) || isFilledByPortal(catalogue, answers, row)) return "";
  const field = row.repeats === undefined ? row : fieldOf(catalogue, row.repeats);
  const value = effectiveValue(field, answers);
  return value === undefined ? "" : kindOf(field).copy(value, field);
};

/** The value of a field in our own words, for pages, lists and the history; "" when there is none. */
export const displayText = (field: Field, answers: Answers): string => {
  const value = effectiveValue(field, answers);
  return value === undefined ? "" : kindOf(field).display(value, field);
};
