import * as z from "zod/mini";
import type { Catalogue, CatalogueField, Field } from "./catalogue";
import { catalogueSchema } from "./catalogue-schema";
import type { Condition } from "./condition";
import type { Option } from "./option-list";

const answerWords = ["unanswered", "delegated", "written"];

const conditionsOf = (field: CatalogueField): readonly Condition[] => [
  ...[field.requiredWhen, field.shown].filter((condition) => condition !== undefined),
  ...(field.waivedWhen ?? []),
  ...(field.variants ?? []).map(({ when }) => when),
];

const bare = (text: string): string => text.replace(/[:\s]/g, "");

const optionProblems = (field: Field, { key, number, text, shown }: Option): readonly string[] =>
  shown === null || bare(shown) === bare(`${number ?? ""}${text}`)
    ? []
    : [`${field.key}.${key}: wording is not number and text`];

const conditionProblems = (
  fields: readonly Field[],
  owner: string,
  { field: key, in: values }: Condition,
): readonly string[] => {
  const target = fields.find((field) => field.key === key);
  if (target?.options === undefined) return [`${owner}: condition on ${key}, which is no choice`];
  const known = [...target.options.options.map((option) => option.key), ...answerWords];
  return values
    .filter((value) => !known.includes(value))
    .map((value) => `${owner}: condition on unknown option ${key}.${value}`);
};

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

const repeatedOptions = (field: Field): readonly string[] =>
  repeated((field.options?.options ?? []).map(({ key }) => key)).map(
    (key) => `${field.key}.${key}: used twice`,
  );

const shapeProblems = (field: Field): readonly string[] => [
  ...((field.kind === "choice") === (field.options !== undefined)
    ? []
    : [`${field.key}: options and kind do not match`]),
  ...((field.kind === "account") === "account" in field
    ? []
    : [`${field.key}: account and kind do not match`]),
];

/** What a schema of shapes cannot see: running numbers, unique keys, conditions, parts and sections that point at something real. */
const problemsOf = (catalogue: Catalogue): readonly string[] => {
  const fields: readonly Field[] = [...catalogue.fields, ...catalogue.questions];
  const keys = fields.map(({ key }) => key);
  const sources = catalogue.fields
    .flatMap(({ repeats, typeFrom }) => [repeats, typeFrom])
    .filter((key) => key !== undefined);
  return [
    ...catalogue.fields
      .filter(({ number }, index) => number !== index + 1)
      .map(({ key }) => `${key}: number does not run on`),
    ...repeated(keys).map((key) => `${key}: used twice`),
    ...catalogue.fields
      .filter(({ section }) => !catalogue.sections.some(({ key }) => key === section))
      .map(({ key }) => `${key}: no such section`),
    ...sources.filter((key) => !keys.includes(key)).map((key) => `no field ${key} to take a value from`),
    ...catalogue.fields.flatMap((field) =>
      conditionsOf(field).flatMap((condition) => conditionProblems(fields, field.key, condition)),
    ),
    ...fields.flatMap(shapeProblems),
    ...fields.flatMap(repeatedOptions),
    ...fields.flatMap((field) =>
      (field.options?.options ?? []).flatMap((option) => optionProblems(field, option)),
    ),
  ];
};

/** The schema of catalogues with everything that must fit together inside one. */
export const consistentCatalogueSchema = catalogueSchema.check(
  z.check<Catalogue>(({ value, issues }) => {
    for (const message of problemsOf(value)) issues.push({ code: "custom", message, input: value.id });
  }),
);
