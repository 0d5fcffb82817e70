import type * as z from "zod/mini";
import type { Field } from "./catalogue";
import { answerSchema } from "./schema";

/** Why an answer cannot be kept at all; everything else is kept and carries its issues. */
export const refusalCodes = [
  "text.too-long",
  "text.control-characters",
  "choice.unknown-option",
  "answer.shape",
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

const messagesOf = (issue: z.core.$ZodIssue): readonly string[] => [
  issue.message,
  ...(issue.code === "invalid_union" ? issue.errors.flat().flatMap(messagesOf) : []),
];

/** The reasons an answer cannot be kept for a field; empty when it can. `answer.shape` stands for what no person could have typed. */
export const refusalsOf = (field: Field, answer: unknown): readonly RefusalCode[] => {
  const { error } = answerSchema(field).safeParse(answer);
  if (error === undefined) return [];
  const messages = error.issues.flatMap(messagesOf);
  const known = refusalCodes.filter((code) => messages.includes(code));
  return known.length === 0 ? ["answer.shape"] : known;
};
