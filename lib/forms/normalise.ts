import type { Answer } from "./answer";
import type { Field } from "./catalogue";
import { kindOf } from "./kinds/kinds";

/** The stored form of an answer: what can be put right silently is put right (docs/portal §10). Idempotent. */
export const normaliseAnswer = (field: Field, answer: Answer): Answer =>
  "delegated" in answer ? answer : { ...answer, value: kindOf(field).normalise(answer.value, field) };
