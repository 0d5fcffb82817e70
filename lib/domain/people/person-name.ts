import { tidyLine } from "../characters/tidy";

export type PersonNameFinding =
  { readonly code: "person-name.missing" } | { readonly code: "person-name.long" };

/** Most characters (code points) of a name. */
const longestName = 100;

/** Stored form of a person's name: on one line, without outer blanks, its letters as they were typed. */
export const normalisePersonName = (text: string): string => tidyLine(text);

/** What is odd about a normalised name; undefined when nothing is. */
export const examinePersonName = (normalised: string): PersonNameFinding | undefined => {
  if (normalised === "") return { code: "person-name.missing" };
  return Array.from(normalised).length > longestName ? { code: "person-name.long" } : undefined;
};
