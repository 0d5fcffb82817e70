import * as z from "zod/mini";
import type { Answer, Answers } from "./answer";
import { answerable, type Catalogue, type Field } from "./catalogue";
import { missingFields, type FieldIssue } from "./judge";
import { normaliseAnswers } from "./normalise";
import { kindOf } from "./kinds/kinds";

/** 「わからない（サポートに任せる）」 is an answer wherever the vendor may know (docs/portal §1.4). */
export const isDelegable = (field: Field): boolean => field.owner === "either" || field.owner === "vendor";

/** What can be kept for one field, wrongly formed or not. */
export const answerSchema = (field: Field): z.ZodMiniType<Answer> => {
  const mayBePlanned = "mayBePlanned" in field;
  const value = kindOf(field).schema(field);
  const given = mayBePlanned
    ? z.strictObject({ value, planned: z.exactOptional(z.literal(true)) })
    : z.strictObject({ value });
  return isDelegable(field) ? z.union([given, z.strictObject({ delegated: z.literal(true) })]) : given;
};

/** What can be kept for a whole application: any of its fields, in any state. */
export const draftSchema = (catalogue: Catalogue): z.ZodMiniType<Answers> =>
  z.strictObject(
    Object.fromEntries(answerable(catalogue).map((field) => [field.key, z.optional(answerSchema(field))])),
  ) as z.ZodMiniType<Answers>;

/**
 * A complete application without errors. `judge` finds the issues of values and of rules across fields;
 * each missing field and each error becomes a zod issue at the field's key with its code as message and its parameters as `params`.
 */
export const submitSchema = (
  catalogue: Catalogue,
  judge: (answers: Answers) => readonly FieldIssue[],
): z.ZodMiniType<Answers> =>
  draftSchema(catalogue).check(({ value, issues }) => {
    const missing = missingFields(catalogue, normaliseAnswers(catalogue, value)).map(({ field, reason }) => ({
      field,
      code: `missing.${reason}`,
      params: {},
    }));
    const errors = judge(value).filter(({ level }) => level === "error");
    for (const { field, code, params } of [...missing, ...errors]) {
      issues.push({
        code: "custom",
        path: [field],
        message: code,
        params: { ...(params as object) },
        input: value,
      });
    }
  });
