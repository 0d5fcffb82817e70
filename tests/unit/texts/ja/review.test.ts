import { describe, expect, test } from "@jest/globals";
import { cancelReasons } from "@/lib/domain/application/status";
import { inputText } from "@/lib/texts/ja/inputs";
import * as review from "@/lib/texts/ja/review";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const name = "お客さまID（番号）";

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
};

const { reviewFindingTexts, pressedTexts, fieldReviewTexts, returnNoticeTexts, cancelChoices } = review;

const findings = [
  reviewFindingTexts["word.missing"]({ code: "word.missing" }),
  reviewFindingTexts["word.long"]({ code: "word.long", longest: 500 }),
  reviewFindingTexts["heard-how.missing"]({ code: "heard-how.missing" }),
  reviewFindingTexts["heard-on.missing"]({ code: "heard-on.missing" }),
  reviewFindingTexts["heard-on.unreadable"]({ code: "heard-on.unreadable" }),
  reviewFindingTexts["heard-on.future"]({ code: "heard-on.future" }),
  reviewFindingTexts["cancel-reason.missing"]({ code: "cancel-reason.missing" }),
];

test("what is odd is said in whole sentences that say what to do", () => {
  expect(findings).toHaveLength(Object.keys(reviewFindingTexts).length);
  expect(findings.filter((text) => !isSentence(text) || !text.includes("ください。"))).toEqual([]);
  expect(new Set(findings).size).toBe(findings.length);
  expect(inputText({ code: "word.long", longest: 500 })).toBe(
    "500文字を超えています。500文字以内にしてください。",
  );
});

test("what came of a press is said in whole sentences", () => {
  const said = [...textsIn(pressedTexts), pressedTexts.restApproved(3), pressedTexts.restApproved(0)];
  expect(said.filter((text) => !isSentence(text))).toEqual([]);
  expect(pressedTexts.restApproved(3)).toBe("3項目を承認しました。");
  expect(pressedTexts.restApproved(0)).toContain("1つずつ");
});

test("no text says what must not be said", () => {
  expect([...textsIn(review), ...findings].flatMap(forbiddenIn)).toEqual([]);
});

describe("the name of a button holds what it shows", () => {
  test.each([
    [fieldReviewTexts.approve, fieldReviewTexts.approveNamed(name), `${name}を承認`],
    [fieldReviewTexts.giveBack, fieldReviewTexts.giveBackNamed(name), `${name}を差し戻し`],
    [fieldReviewTexts.withdraw, fieldReviewTexts.withdrawNamed(name), `${name}の差し戻し予定を取り消す`],
    [returnNoticeTexts.open, returnNoticeTexts.openNamed(name), `${name}：このままでよい理由を伝える`],
    [returnNoticeTexts.openAgain, returnNoticeTexts.openAgainNamed(name), `${name}：伝えた理由を書き直す`],
    [
      review.confirmValueTexts.confirm,
      review.confirmValueTexts.confirmNamed(name),
      `${name}：この内容でよい`,
    ],
    [review.acknowledgeTexts.open, review.acknowledgeTexts.openNamed(name), `${name}：このままで進める`],
  ])("%s", (shown, named, whole) => {
    expect(named).toBe(whole);
    expect(named).toContain(shown);
  });
});

test("what was said before is told with its words", () => {
  expect([
    fieldReviewTexts.group(name),
    fieldReviewTexts.correctedFrom("1"),
    fieldReviewTexts.before("2"),
    fieldReviewTexts.valueThen("3"),
    fieldReviewTexts.reply("4"),
    returnNoticeTexts.replied("5"),
    review.acknowledgeTexts.acknowledged("6"),
    review.confirmValueTexts.asked("fax"),
  ]).toEqual([
    `${name}の確認`,
    "サポートが直す前の内容：1",
    "前回の修正のお願い：2",
    "そのときの内容：3",
    "施設からの返答：4",
    "伝えた理由：5",
    "このままで進めます。理由：6",
    "サポートがFAXで聞き取って入力しました。内容を確かめてください。",
  ]);
});

test("a correction tells what stood there before, also where nothing did", () => {
  expect(["CAF", ""].map(review.correctedTexts.told)).toEqual([
    "サポートが確認のときに直しました。直す前の内容：CAF",
    "サポートが確認のときに直しました。直す前の内容：（空欄）",
  ]);
});

test("every reason to give up is offered", () => {
  expect(cancelChoices.map(({ value }) => value).sort()).toEqual([...cancelReasons].sort());
});
