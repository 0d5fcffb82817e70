import { expect, test } from "@jest/globals";
import { planAnswers } from "@/lib/domain/application/plan";
import { planAnswerWords, planTexts } from "@/lib/texts/ja/plan";
import { portalReviewTexts } from "@/lib/texts/ja/sending";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const answered = { answer: "changed", at: "2026-12-10T05:20:00.000Z" } as const;

test("an answer is said with who gave it and when, and with when alone where nobody knows who", () => {
  expect(planTexts.answered({ ...answered, by: "田中 花子" })).toBe(
    "予定と変わりました／田中 花子さん、2026年12月10日（木） 14:20",
  );
  expect(planTexts.answered({ ...answered, by: "" })).toBe("予定と変わりました／2026年12月10日（木） 14:20");
});

test("the words are those the screens speak", () => {
  const texts = [
    ...Object.values(planTexts).filter((text) => typeof text === "string"),
    ...planAnswers.flatMap((answer) => [planAnswerWords[answer], planTexts.other(answer)]),
    ...Object.values(portalReviewTexts),
  ];
  expect(texts.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  const told = [
    planTexts.todo,
    planTexts.changeTodo,
    planTexts.recorded,
    portalReviewTexts.mailHelp,
    portalReviewTexts.received,
  ];
  expect(told.filter((text) => !isSentence(text))).toEqual([]);
});
