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
  field: CatalogueField,
): string => {
  if (field.kind === "account") return accountText(field, account);
  if (!isShown(catalogue, answers, field) || isFilledByPortal(catalogue, answers, field)) return "";
  if (field.from !== undefined)
    return copyText(catalogue, answers, account, sourceOf(catalogue, field.from.of));
  const value = effectiveValue(field, answers);
  const kind = kindOf(field);
  return value === undefined ? "" : kind.copy(kind.normalise(value, field), field);
};

const sourceOf = (catalogue: Catalogue, key: string): CatalogueField =>
  fieldOf(catalogue, key) as CatalogueField;

/** The value of a field in our own words, for pages, lists and the history; "" when there is none. */
export const displayText = (field: Field, answers: Answers): string => {
  const value = effectiveValue(field, answers);
  return value === undefined ? "" : kindOf(field).display(value, field);
};
