import { contextWordIn } from "./password-context";
import { isRun } from "./password-run";

export type PasswordFinding =
  | { readonly code: "password.missing" }
  | { readonly code: "password.short"; readonly length: number }
  | { readonly code: "password.long" }
  | { readonly code: "password.common" }
  | { readonly code: "password.context"; readonly word: string };

/** What a password is held against. */
export interface PasswordSurroundings {
  /** Names and ids that others know: the clinic's, the vendor's, one's own, the login id and its local part. */
  readonly words: readonly string[];
  /** Asked with the password in lower case. */
  readonly isCommon: (lowerCasePassword: string) => boolean;
}

/** Fewest characters (code points), most UTF-16 units. Nothing is asked of their kinds (ASVS 6.2.5). */
export const passwordRules = { minimum: 10, maximum: 1000 } as const;

/** The password that is hashed: NFKC, so that an IME's full-width letters open the same door; never trimmed, never cut. */
export const normalisePassword = (text: string): string => text.normalize("NFKC");

/** Why a normalised password cannot be taken; undefined when it can (ASVS 6.2.1, 6.2.4, 6.2.8, 6.2.9, 6.2.11). */
export const examinePassword = (
  normalised: string,
  { words, isCommon }: PasswordSurroundings,
): PasswordFinding | undefined => {
  if (normalised === "") return { code: "password.missing" };
  if (normalised.length > passwordRules.maximum) return { code: "password.long" };
  const { length } = Array.from(normalised);
  if (length < passwordRules.minimum) return { code: "password.short", length };
  const lower = normalised.toLowerCase();
  if (isCommon(lower) || isRun(lower)) return { code: "password.common" };
  const word = contextWordIn(lower, words);
  return word === undefined ? undefined : { code: "password.context", word };
};
