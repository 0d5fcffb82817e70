import * as z from "zod/mini";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { withoutBlanks } from "@/lib/domain/characters/width";
import { writtenSchema, type Written } from "../answer";
import type { Field } from "../catalogue";
import type { Option, OptionList } from "../option-list";
import type { Kind } from "./kind";

const listOf = (field: Field): OptionList => {
  if (field.options === undefined) throw new Error(`${field.key} is a choice without options`);
  return field.options;
};

const optionOf = (value: string, field: Field): Option | undefined =>
  listOf(field).options.find(({ key }) => key === value);

/** What spellings of one option have in common: width, case, brackets, blanks and the number in front do not count (docs/portal §7). */
const loosely = (text: string): string =>
  withoutBlanks(text)
    .toLowerCase()
    .replace(/ビット/gu, "bit")
    .replace(/^\d+:/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

const spellings = ({ text, shown, alsoSeen = [] }: Option): readonly string[] =>
  [text, shown ?? text, ...alsoSeen].map(loosely);

/** The option that a text written by hand means, if it is one of the list's. */
const meantBy = (written: string, field: Field): Option | undefined =>
  listOf(field).options.find((option) => spellings(option).includes(loosely(written)));

/** One option of a dated list by its key, or, where the list is incomplete, the wording the portal shows. */
export const choice: Kind<string | Written, never> = {
  schema: (field) => {
    const known = z.enum(
      listOf(field).options.map(({ key }) => key),
      "choice.unknown-option",
    );
    return listOf(field).complete ? known : z.union([known, writtenSchema], "choice.unknown-option");
  },
  normalise: (value, field) => {
    if (typeof value === "string") return value;
    const written = tidyLine(value.written);
    return meantBy(written, field)?.key ?? { written };
  },
  isComplete: (value) => typeof value === "string" || value.written !== "",
  issues: () => [],
  display: (value, field) => {
    if (typeof value !== "string") return value.written;
    const option = optionOf(value, field);
    return option?.shown ?? option?.text ?? value;
  },
  copy: (value, field) => (typeof value === "string" ? (optionOf(value, field)?.shown ?? "") : value.written),
  errors: [],
};
