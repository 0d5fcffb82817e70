import { customerIdParts } from "@/lib/domain/customer-id/customer-id";
import { isDelegated, valueOf, type Answers, type FieldValue } from "./answer";
import { fieldOf, type Catalogue, type CatalogueField, type Field } from "./catalogue";
import type { Condition } from "./condition";

/** The type printed in front of a お客さまID, as the key of its option. */
const printedType = (answers: Answers, key: string): string | undefined => {
  const value = valueOf(answers[key]);
  return typeof value === "object" && "first" in value
    ? customerIdParts(value.first).type?.toLowerCase()
    : undefined;
};

/** The key of the only option of a complete list: it needs no answer (職域: 支払方法). */
export const onlyOption = (field: Field): string | undefined =>
  field.options?.complete === true && field.options.options.length === 1
    ? field.options.options[0]?.key
    : undefined;

/**
 * The value a row has once everything that implies it is taken into account:
 * its own answer, else the only option there is, else the type printed in the お客さまID that the catalogue names.
 */
export const effectiveValue = (field: Field, answers: Answers): FieldValue | undefined => {
  const own = answers[field.key];
  if (own !== undefined) return valueOf(own);
  return "typeFrom" in field ? printedType(answers, field.typeFrom) : onlyOption(field);
};

/** What a condition sees of an answer: the option's key, or `written`, `delegated`, `unanswered`. */
export const chosen = (catalogue: Catalogue, answers: Answers, key: string): string => {
  if (isDelegated(answers[key])) return "delegated";
  const value = effectiveValue(fieldOf(catalogue, key), answers);
  if (value === undefined) return "unanswered";
  return typeof value === "string" ? value : "written";
};

export const holds = (catalogue: Catalogue, answers: Answers, condition: Condition): boolean =>
  condition.in.includes(chosen(catalogue, answers, condition.field));

/** Whether 総合ポータルサイト shows the row, given the other answers. Questions of ours are always shown. */
export const isShown = (catalogue: Catalogue, answers: Answers, field: Field): boolean =>
  !("shown" in field) || holds(catalogue, answers, field.shown);

/** Whether the portal itself fills the row in for these answers, so that nobody types it. */
export const isFilledByPortal = (catalogue: Catalogue, answers: Answers, field: Field): boolean =>
  "number" in field && resolved(catalogue, answers, field).owner === "auto";

/** Whether the row must be filled in on 総合ポータルサイト. */
export const isRequired = (catalogue: Catalogue, answers: Answers, field: CatalogueField): boolean => {
  if (field.requirement !== "required" || !isShown(catalogue, answers, field)) return false;
  if (isFilledByPortal(catalogue, answers, field)) return false;
  if (field.waivedWhen?.some((condition) => holds(catalogue, answers, condition)) === true) return false;
  return field.requiredWhen === undefined || holds(catalogue, answers, field.requiredWhen);
};

/** A row as it stands for these answers: the catalogue's variants applied. */
export const resolved = (catalogue: Catalogue, answers: Answers, field: CatalogueField): CatalogueField =>
  (field.variants ?? [])
    .filter(({ when }) => holds(catalogue, answers, when))
    .reduce<CatalogueField>((row, { change }) => ({ ...row, ...change }), field);
