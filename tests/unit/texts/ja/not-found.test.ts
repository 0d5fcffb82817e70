import { expect, test } from "@jest/globals";
import { notFoundTexts } from "@/lib/texts/ja/not-found";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

test("an address that does not exist is told what happened, why and what to do; the foot says whom to call", () => {
  expect(notFoundTexts.title).toBe("ページが見つかりません");
  expect(notFoundTexts.happened).toMatch(/^アドレス.*かもしれません。$/u);
  expect(notFoundTexts.todo).toMatch(/^アドレス.*開いてください。$/u);
  expect([notFoundTexts.happened, notFoundTexts.todo, notFoundTexts.todoOutside].every(isSentence)).toBe(
    true,
  );
  expect(notFoundTexts.home).toBe("最初のページへ");
});

test("it uses no word that is not ours", () => {
  expect(forbiddenIn(Object.values(notFoundTexts).join(""))).toEqual([]);
});
