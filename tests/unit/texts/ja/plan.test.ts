import { expect, test } from "@jest/globals";
import { planAnswers } from "@/lib/domain/application/plan";
import { planAnswerWords, planTexts } from "@/lib/texts/ja/plan";
import { portalReviewTexts } from "@/lib/texts/ja/sending";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

test("it is said who answered and when, and when alone where nobody knows who", () => {
  const at = "2026-12-10T05:20:00.000Z";
  expect(planTexts.answeredBy({ by: "田中 花子", at })).toBe("田中 花子さん、2026年12月10日（木） 14:20");
  expect(planTexts.answeredBy({ by: "", at })).toBe("2026年12月10日（木） 14:20");
});

test("the words are those the screens speak", () => {
  const texts = [
    ...Object.values(planTexts).filter((text) => typeof text === "string"),
    ...planAnswers.flatMap((answer) => [planAnswerWords[answer], planTexts.other[answer]]),
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
