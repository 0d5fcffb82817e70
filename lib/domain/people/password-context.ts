/** Names of the product; they count for everybody. */
const productNames = ["とどけ", "todoke"];

const shortestWord = 3;
const enoughBesides = 6;

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");

const sizeOf = (text: string): number => Array.from(text).length;

/**
 * The longest word that a lower-case password is made of, when fewer than 6 characters stay once the product's name
 * and all words are taken out; undefined when there is enough besides. Case, width and blanks make no difference;
 * words of fewer than 3 characters do not count. The word comes back as it was given.
 */
export const contextWordIn = (lowerCasePassword: string, words: readonly string[]): string | undefined => {
  const password = folded(lowerCasePassword);
  const known = [...words, ...productNames]
    .map((word) => ({ word, inside: folded(word) }))
    .filter(({ inside }) => sizeOf(inside) >= shortestWord)
    .sort((one, other) => other.inside.length - one.inside.length);
  const rest = known.reduce((left, { inside }) => left.replaceAll(inside, ""), password);
  return sizeOf(rest) < enoughBesides
    ? known.find(({ inside }) => password.includes(inside))?.word
    : undefined;
};
