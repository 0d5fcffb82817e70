/** Blanks, and what cannot be seen: zero-width and direction marks, soft hyphens. */
const blanks = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060]/gu;
const hyphens = /[-ー–—−‐‒―]/gu;

/** Full-width letters and digits become half-width, half-width katakana full-width (NFKC). For codes only, never for names. */
export const halfWidth = (text: string): string => text.normalize("NFKC");

/** Half-width text without any blanks, full-width and zero-width ones too. */
export const withoutBlanks = (text: string): string => halfWidth(halfWidth(text).replace(blanks, ""));

/** What a code looks like once blanks and every kind of hyphen are gone (docs/portal §10). */
export const compact = (text: string): string => withoutBlanks(halfWidth(text).replace(hyphens, ""));

/** The same with a to z as capitals; other letters stay, so that doing it twice changes nothing. */
export const compactCapitals = (text: string): string =>
  halfWidth(compact(text).replace(/[a-z]/g, (letter) => letter.toUpperCase()));

/** Half-width text with every kind of hyphen written as "-", for names that keep theirs (`Think－3` → `Think-3`). */
export const plainHyphens = (text: string): string => halfWidth(text).replace(hyphens, "-");
