import type { Answer, Answers, FieldValue } from "./answer";
import { answerable, type Catalogue, type Field } from "./catalogue";
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

/** All answers in their stored form, whatever a person is still typing; everything that judges or copies starts from here. */
export const normaliseAnswers = (catalogue: Catalogue, answers: Answers): Answers =>
  Object.fromEntries(
    answerable(catalogue).flatMap((field) => {
      const answer = answers[field.key];
      const kept = answer === undefined ? null : normaliseAnswer(field, answer);
      return kept === null ? [] : [[field.key, kept]];
    }),
  );
