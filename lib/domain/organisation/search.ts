import { inKatakana } from "./kana";

/**
 * A text as it is searched: letters and digits only, half-width and small where there is a choice, hiragana as katakana.
 * さくら, サクラ and ｻｸﾗ are one, and so are 03-1234 and ０３（１２３４.
 */
export const foldForSearch = (text: string): string =>
  inKatakana(
    inKatakana(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]|ー/gu, ""),
  );

/** What a record is found by: each value folded, with a blank between, so that no search reaches across two. */
export const searchable = (values: readonly string[]): string =>
  values
    .map(foldForSearch)
    .filter((folded) => folded !== "")
    .join(" ");

/** The words of a search, folded; all of them must be found. */
export const searchWords = (text: string): readonly string[] =>
  text
    .split(/\s+/u)
    .map(foldForSearch)
    .filter((folded) => folded !== "");
