import { describe, expect, test } from "@jest/globals";
import { procedures, type ProcedureGuidance } from "@/lib/forms/procedures";
import { guidanceWords, procedureWords } from "@/lib/texts/ja/procedures";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

describe("何の手続きですか", () => {
  test("has seven answers", () => {
    expect(procedures.map((procedure) => procedureWords[procedure])).toStrictEqual([
      "はじめて使う",
      "パソコンを入れ替える",
      "回線を変える",
      "レセコンを変える",
      "前に送った内容に誤りがあった",
      "施設の名称・住所・開設者・コードが変わった",
      "やめる",
    ]);
    expect(Object.keys(procedureWords)).toHaveLength(7);
  });
});

describe("guidance", () => {
  test.each<[ProcedureGuidance, readonly string[]]>([
    [
      "workplace-has-no-claims",
      ["職域診療所では、オンライン請求の申請画面を確認できていません", "オンライン資格確認の申請だけ"],
    ],
    ["no-form-for-this", ["申請画面は確認できていません", "0800-080-4583"]],
    ["call-centre", ["ここでは準備できません", "0800-080-4583"]],
  ])("%s says why, and where to turn", (guidance, words) => {
    const text = guidanceWords[guidance];
    expect(words.filter((word) => !text.includes(word))).toStrictEqual([]);
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
  });

  test("there are three kinds of it", () => {
    expect(Object.keys(guidanceWords)).toHaveLength(3);
  });
});
