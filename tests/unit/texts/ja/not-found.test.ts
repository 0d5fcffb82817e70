import { expect, test } from "@jest/globals";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

test("an address that does not exist is told what happened, why and what to do", () => {
  expect(notFoundTexts.title).toBe("ページが見つかりません");
  expect(notFoundTexts.todo).toMatch(/アドレス.*かもしれません。.*開いてください。.*電話してください。$/u);
  expect(isSentence(notFoundTexts.todo)).toBe(true);
  expect(notFoundTexts.home).toBe("最初のページへ");
});

test("it uses no word that is not ours", () => {
  expect(forbiddenIn(Object.values(notFoundTexts).join(""))).toEqual([]);
});
