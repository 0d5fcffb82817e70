import { tidyLine } from "../characters/tidy";
import { halfWidth } from "../characters/width";

const hiragana = /[ぁ-ゖゝゞ]/g;
const toKatakana = 0x60;

/** Hiragana as katakana; a sign that composes only with the katakana is composed. */
export const inKatakana = (text: string): string =>
  halfWidth(
    halfWidth(text).replace(hiragana, (letter) => String.fromCharCode(letter.charCodeAt(0) + toKatakana)),
  );

/** Stored form of a フリガナ: full-width katakana with single blanks, however it was typed. */
export const normaliseKana = (text: string): string =>
  tidyLine(inKatakana(tidyLine(text))).replace(/ {2,}/g, " ");

export type KanaFinding =
  | { readonly code: "kana.missing" }
  | { readonly code: "kana.kanji" }
  | { readonly code: "kana.long"; readonly longest: number };

const longestKana = 200;

/** What is odd about a normalised フリガナ; undefined when nothing is. Letters and digits of a name may stay as they are. */
export const examineKana = (normalised: string): KanaFinding | undefined => {
  if (normalised === "") return { code: "kana.missing" };
  if (/\p{Script=Han}/u.test(normalised)) return { code: "kana.kanji" };
  return Array.from(normalised).length > longestKana
    ? { code: "kana.long", longest: longestKana }
    : undefined;
};
