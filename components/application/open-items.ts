import type { Completeness } from "@/lib/domain/application/completeness";
import type { Field } from "@/lib/forms/catalogue";

/** The keys of the fields that keep the check from being requested: missing ones not left to the vendor, and those with an error. */
export const openKeys = ({ missing, delegated, errors }: Completeness): readonly string[] => [
  ...new Set([
    ...missing.map(({ field }) => field).filter((key) => !delegated.includes(key)),
    ...errors.map(({ field }) => field),
  ]),
];

/** How many of these fields are still open. */
export const openCount = (completeness: Completeness, fields: readonly Field[]): number => {
  const open = new Set(openKeys(completeness));
  return fields.filter(({ key }) => open.has(key)).length;
};
