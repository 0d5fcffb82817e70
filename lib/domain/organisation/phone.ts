import { plainHyphens, withoutBlanks } from "../characters/width";

const separators = /[-()[\]{}.,・:/〜~]+/g;
const groups = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060]+/gu;

/** Stored form of a telephone number: half-width digits, and one hyphen wherever anything stood between them. */
export const normalisePhone = (text: string): string =>
  withoutBlanks(plainHyphens(text).trim().replace(groups, "-"))
    .replace(separators, "-")
    .replace(/^-|-$/g, "");

export type PhoneFinding =
  { readonly code: "phone.letters" } | { readonly code: "phone.length"; readonly digits: number };

/** What is odd about a normalised telephone number; undefined when nothing is, or when there is none. */
export const examinePhone = (normalised: string): PhoneFinding | undefined => {
  if (normalised === "") return undefined;
  if (!/^[\d-]+$/.test(normalised)) return { code: "phone.letters" };
  const digits = normalised.replaceAll("-", "").length;
  return digits === 10 || digits === 11 ? undefined : { code: "phone.length", digits };
};
