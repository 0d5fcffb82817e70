import { tidyLine } from "@/lib/domain/characters/tidy";
import { documentSchema, type DocumentValue } from "../answer";
import type { Kind } from "./kind";

/** A file that was uploaded and kept; what may be uploaded is decided before it becomes an answer. */
export const document: Kind<DocumentValue, never> = {
  schema: () => documentSchema,
  normalise: (value) => ({ ...value, name: tidyLine(value.name) }),
  isComplete: () => true,
  issues: () => [],
  display: (value) => value.name,
  copy: (value) => value.name,
  errors: [],
};
