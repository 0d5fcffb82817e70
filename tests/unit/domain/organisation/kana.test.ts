import { expect, test } from "@jest/globals";
import { examineKana, inKatakana, normaliseKana } from "@/lib/domain/organisation/kana";
import { changesOnlyOnce } from "@/tests/support/any-text";

test.each([
  ["inKatakana", inKatakana],
  ["normaliseKana", normaliseKana],
])("%s changes nothing the second time", (_, normalise) => {
  changesOnlyOnce(normalise);
});

test.each([
  ["さくらないか", "サクラナイカ"],
  ["ｻｸﾗﾅｲｶ ｸﾘﾆｯｸ", "サクラナイカ クリニック"],
  ["　ホウモンカンゴ　　ステーション\n", "ホウモンカンゴ ステーション"],
  ["がぎゔゝゞ", "ガギヴヽヾ"],
  ["わ\u3099", "ヷ"],
  ["ＡＢＣ１２３クリニック", "ABC123クリニック"],
])("“%s” is kept as “%s”", (typed, kept) => {
  expect(normaliseKana(typed)).toBe(kept);
});

test("a フリガナ says how a name is read", () => {
  expect(examineKana("")).toEqual({ code: "kana.missing" });
  expect(examineKana("桜ナイカ")).toEqual({ code: "kana.kanji" });
  expect(examineKana("ABC・サクラ ナイカ")).toBeUndefined();
  expect(examineKana("ア".repeat(200))).toBeUndefined();
  expect(examineKana("ア".repeat(201))).toEqual({ code: "kana.long", longest: 200 });
});
