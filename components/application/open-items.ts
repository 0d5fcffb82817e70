import type { Completeness } from "@/lib/domain/application/completeness";
import type { Answers } from "@/lib/forms/answer";
import type { Field } from "@/lib/forms/catalogue";

/** The keys of the fields that keep the check from being requested: missing ones not left to the vendor, and those with an error. */
export const openKeys = ({ missing, delegated, errors }: Completeness): readonly string[] => [
  ...new Set([
    ...missing.map(({ field }) => field).filter((key) => !delegated.includes(key)),
    ...errors.map(({ field }) => field),
  ]),
];

/** Whether a field is worth a look though nothing counts it: an unanswered question of ours, an act on the portal not settled yet. */
const isUnsettled = (answers: Answers, field: Field): boolean => {
  const counted = "number" in field && field.actOnPortal !== true;
  return !counted && field.kind !== "mail-address" && answers[field.key] === undefined;
};

/** Whether these fields hold something worth a look that nothing counts. */
export const hasUnsettled = (answers: Answers, fields: readonly Field[]): boolean =>
  fields.some((field) => isUnsettled(answers, field));

/** How many of these fields are still open. */
export const openCount = (completeness: Completeness, fields: readonly Field[]): number => {
  const open = new Set(openKeys(completeness));
  return fields.filter(({ key }) => open.has(key)).length;
};
