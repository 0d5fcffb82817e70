import { expect, test } from "@jest/globals";
import { troubleTexts } from "@/lib/texts/ja/trouble";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

test("what nobody foresaw is told in whole sentences: what happened, what to do, whom to call", () => {
  const { happened, todo, call } = troubleTexts;
  expect([happened, todo, call].every(isSentence)).toBe(true);
  expect(todo).toMatch(/もう一度開いてください。/u);
  expect(call).toMatch(/サポートに伝えてください。$/u);
});

test("the number to say on the phone is called お問い合わせ番号", () => {
  expect(troubleTexts.requestNumber).toBe("お問い合わせ番号");
});

test("it uses no word that is not ours", () => {
  expect(Object.values(troubleTexts).flatMap(forbiddenIn)).toEqual([]);
});
