import { describe, expect, test } from "@jest/globals";
import type { Todo } from "@/lib/domain/todo";
import { homeTexts, todoWords } from "@/lib/texts/ja/home";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const todos: readonly Todo[] = [
  { kind: "first-clinic" },
  { kind: "nobody-invited", clinicId: "a", clinicName: "さくら内科" },
  { kind: "renewal-asked", invitationId: "b", name: "山田 花子", organisation: "さくら内科" },
];

test("the product says what it is for and who sends", () => {
  expect(homeTexts.name).toBe("とどけ");
  expect(homeTexts.purpose).toContain("送信は施設の方が行います。");
  expect(homeTexts.count(2)).toBe("やることが2つあります");
});

test("it uses no word that is not ours", () => {
  const texts = Object.values(homeTexts).filter((text) => typeof text === "string");
  expect(texts.flatMap(forbiddenIn)).toEqual([]);
  expect([homeTexts.vendorNothing, homeTexts.clinicNothing, homeTexts.nothingTitle].every(isSentence)).toBe(
    true,
  );
});

describe("what waits", () => {
  test.each(todos)("$kind is a title, a reason in whole sentences, and a button", (todo) => {
    const { title, why, button } = todoWords(todo);
    expect([isSentence(why), forbiddenIn(title + why + button)]).toEqual([true, []]);
    expect(title).not.toContain("。");
  });

  test("names whom it is about", () => {
    expect(todos.slice(1).map((todo) => todoWords(todo).title)).toEqual([
      "さくら内科の方を案内してください",
      "山田 花子さんが新しい案内を依頼しています",
    ]);
  });
});
