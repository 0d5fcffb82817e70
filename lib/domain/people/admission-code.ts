import { codeAlphabet } from "../characters/code-alphabet";
import { compactCapitals } from "../characters/width";

export type CodeFinding =
  | { readonly code: "code.missing" }
  | { readonly code: "code.length"; readonly length: number }
  | { readonly code: "code.characters"; readonly characters: string };

/** Characters of a letter's code: 50 random bits. */
export const codeLength = 10;

/** A code as it is compared: half-width capitals without blanks and hyphens. Nothing is guessed: a 0 stays a 0. */
export const normaliseCode = (text: string): string => compactCapitals(text);

/** What is odd about a normalised code; undefined when it has the form of one. `characters` holds each that codes never have, once. */
export const examineCode = (normalised: string): CodeFinding | undefined => {
  if (normalised === "") return { code: "code.missing" };
  const characters = Array.from(normalised);
  if (characters.length !== codeLength) return { code: "code.length", length: characters.length };
  const strange = characters.filter((character) => !codeAlphabet.includes(character));
  return strange.length === 0
    ? undefined
    : { code: "code.characters", characters: [...new Set(strange)].join("") };
};

/** A code as it is printed and read out: `ABCDE-FGHJK`. */
export const showCode = (normalised: string): string => `${normalised.slice(0, 5)}-${normalised.slice(5)}`;

/** The code that 10 random bytes stand for, without bias: 32 letters divide 256. RangeError when there are fewer; more are ignored. */
export const codeOf = (bytes: Uint8Array): string => {
  if (bytes.length < codeLength) throw new RangeError(`a code needs ${codeLength} bytes`);
  return Array.from(bytes.subarray(0, codeLength), (byte) =>
    codeAlphabet.charAt(byte % codeAlphabet.length),
  ).join("");
};
