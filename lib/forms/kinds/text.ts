import { environmentDependent } from "@/lib/domain/characters/environment-dependent";
import { tidyLine } from "@/lib/domain/characters/tidy";
import { keepableText } from "../answer";
import { warning, type Issue, type Kind } from "./kind";

export type TextIssue = Issue<"text.environment-dependent", { readonly characters: string }>;

/** Environment-dependent characters survive, with a word of warning (docs/portal §10). */
export const characterIssues = (text: string): readonly TextIssue[] => {
  const characters = environmentDependent(text);
  return characters.length === 0
    ? []
    : [warning("text.environment-dependent", { characters: characters.join("") })];
};

/** A name or another text on one line, kept as typed. */
export const text: Kind<string, TextIssue> = {
  schema: () => keepableText,
  normalise: tidyLine,
  isComplete: (value) => value !== "",
  issues: characterIssues,
  display: (value) => value,
  copy: (value) => value,
  errors: ["text.environment-dependent"],
};
