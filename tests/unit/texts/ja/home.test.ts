import { describe, expect, test } from "@jest/globals";
import type { Todo } from "@/lib/domain/todo";
import { homeTexts, todoWords } from "@/lib/texts/ja/home";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const application = {
  ...{ id: "a", number: 12, form: { name: "オンライン請求", type: "開始" } },
  facility: { feeTable: "3", name: "さくら歯科" },
} as const;
const validUntil = { year: 2026, month: 12, day: 20 };
const fix = { kind: "fix", application, label: "お客さまID", reason: "末尾が0です。" } as const;
const call = { kind: "call-clinic", application, clinicName: "さくら歯科" } as const;

const applicationTodos: readonly Todo[] = [
  { kind: "try-login", application },
  { ...fix, fields: 2, number: 10 },
  { ...fix, fields: 1, number: null },
  { kind: "transcribe", application, validUntil },
  { kind: "transcribe", application, validUntil: null },
  { kind: "change-month", application, validUntil },
  { kind: "fill-in", application },
  { kind: "look-at-values", application, fields: 3 },
  { kind: "record-receipt", application },
  { kind: "record-review", application },
  { kind: "settle-plan", application },
  { kind: "unsent-near-deadline", application, validUntil, late: true },
  { kind: "unsent-near-deadline", application, validUntil, late: false },
  { kind: "check", application },
  { kind: "answer-delegated", application, fields: 2 },
  { ...call, about: "returned", phone: "03-1234-5678" },
  { ...call, about: "approved", phone: "" },
];

const todos: readonly Todo[] = [
  { kind: "first-clinic" },
  { kind: "nobody-invited", clinicId: "a", clinicName: "さくら内科" },
  { kind: "renewal-asked", invitationId: "b", name: "山田 花子", organisation: "さくら内科" },
];

test("the product says what it is for and who sends", () => {
  expect(homeTexts.name).toBe("とどけ");
  expect(homeTexts.purpose).toContain("送信は施設の方が行います。");
  expect(homeTexts.count(2)).toBe("やることが2つあります");
  expect(homeTexts.countOf(3)).toBe("3件");
});

test("it uses no word that is not ours", () => {
  const texts = Object.values(homeTexts).filter((text) => typeof text === "string");
  expect(texts.flatMap(forbiddenIn)).toEqual([]);
  expect([homeTexts.vendorNothing, homeTexts.clinicNothing, homeTexts.nothingTitle].every(isSentence)).toBe(
    true,
  );
});

describe("what waits", () => {
  test.each([...todos, ...applicationTodos])(
    "$kind is a title, a reason in whole sentences, and a button",
    (todo) => {
      const { title, why, button } = todoWords(todo);
      expect([isSentence(why), forbiddenIn(title + why + button)]).toEqual([true, []]);
      expect(title).not.toContain("。");
    },
  );

  test("in an application names its form, its facility, and what is asked", () => {
    expect(todoWords({ ...fix, fields: 2, number: 10 })).toEqual({
      title: "2項目、修正をお願いします",
      why: "オンライン請求（開始）、歯科 さくら歯科。10番 お客さまID：「末尾が0です」ほか1項目。",
      button: "修正する",
    });
    expect(todoWords({ kind: "transcribe", application, validUntil }).why).toContain("12月20日（日）までに");
    expect(todoWords({ ...call, about: "returned", phone: "03-1234-5678" }).why).toContain("03-1234-5678");
  });

  test("names whom it is about", () => {
    expect(todos.slice(1).map((todo) => todoWords(todo).title)).toEqual([
      "さくら内科の方を案内してください",
      "山田 花子さんが新しい案内を依頼しています",
    ]);
  });
});
