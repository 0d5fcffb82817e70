import * as z from "zod/mini";
import { compact } from "@/lib/domain/characters/width";
import { doubleEntrySchema, secretStateSchema, type DoubleEntry, type SecretState } from "../answer";
import { bothThere, onBoth, unequal } from "./double-entry";
import { error, warning, type Issue, type Kind, type NoParams } from "./kind";

export type SecretNumberIssue = Issue<
  "secret-number.format" | "secret-number.unequal" | "secret-number.easy",
  NoParams
>;

const isTyped = (value: DoubleEntry | SecretState): value is DoubleEntry => "first" in value;

/** Four equal digits, 1234 and years are easily guessed; advice only (docs/portal §10). */
const easy = /^((\d)\2{3}|1234|(19|20)\d\d)$/;

/**
 * 秘密の番号: 任意の半角数字4文字, kept as text. It is confidential: it never shows outside the clinic's own view,
 * and so neither `display` nor `copy` ever holds it.
 */
export const secretNumber: Kind<DoubleEntry | SecretState, SecretNumberIssue> = {
  schema: () => z.union([doubleEntrySchema, secretStateSchema]),
  normalise: (value) => (isTyped(value) ? onBoth(value, compact) : value),
  isComplete: (value) => !isTyped(value) || bothThere(value),
  issues: (value) => {
    if (!isTyped(value) || value.first === "") return [];
    if (!/^\d{4}$/.test(value.first)) return [error("secret-number.format", {})];
    return [
      ...(unequal(value) ? [error("secret-number.unequal" as const, {})] : []),
      ...(easy.test(value.first) ? [warning("secret-number.easy" as const, {})] : []),
    ];
  },
  display: () => "",
  copy: () => "",
  errors: ["secret-number.format", "secret-number.unequal", "secret-number.easy"],
};
