import { longJapaneseOnes, longOnes, shortJapaneseOnes, shortOnes } from "./common-password-list";

interface CommonPasswords {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));

let known: CommonPasswords | undefined;

const commonPasswords = (): CommonPasswords =>
  (known ??= {
    whole: setOf(longOnes, longJapaneseOnes),
    beginnings: setOf(shortOnes, shortJapaneseOnes),
  });

/** Lengths of what stands in `shortOnes`. */
const beginningLengths = [5, 6, 7, 8, 9] as const;

const usualTail = /^[\d!?.@#$*_-]{1,4}$/;

/**
 * Whether a password in lower case is one that many people choose: it stands in the list of the commonest of at least
 * 10 characters, or is a common shorter one made longer — twice over (`sakurasakura`), with up to four digits or signs
 * (`password2026`), or with a common number (`hello123456`).
 * ASVS 6.2.4 asks for the 3,000 commonest that the rules allow: the list holds 3,100 whole, and Japanese ones.
 * The list and its licence: `common-password-list.ts`. It is large; only the server should load it.
 */
export const isCommonPassword = (lowerCasePassword: string): boolean => {
  const { whole, beginnings } = commonPasswords();
  const madeLonger = (length: number): boolean => {
    const beginning = lowerCasePassword.slice(0, length);
    const tail = lowerCasePassword.slice(length);
    if (!beginnings.has(beginning)) return false;
    return tail === beginning || usualTail.test(tail) || (/^\d+$/.test(tail) && beginnings.has(tail));
  };
  return whole.has(lowerCasePassword) || beginningLengths.some(madeLonger);
};
