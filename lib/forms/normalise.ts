import type { Answer, FieldValue } from "./answer";
import type { Field } from "./catalogue";
import { kindOf } from "./kinds/kinds";

const isBlank = (value: FieldValue): boolean => {
  if (typeof value === "string") return value === "";
  if ("written" in value) return value.written === "";
  return "first" in value && value.first === "" && value.second === "";
};

/** The stored form of an answer: what can be put right silently is put right (docs/portal §10), and nothing typed is no answer. Idempotent. */
export const normaliseAnswer = (field: Field, answer: Answer): Answer | null => {
  if ("delegated" in answer) return answer;
  const value = kindOf(field).normalise(answer.value, field);
  return isBlank(value) ? null : { ...answer, value };
};
