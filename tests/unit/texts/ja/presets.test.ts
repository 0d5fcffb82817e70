import { describe, expect, test } from "@jest/globals";
import { inputText } from "@/lib/texts/ja/inputs";
import {
  presetFindingTexts,
  presetFormTexts,
  presetListTexts,
  presetQuestionTexts,
} from "@/lib/texts/ja/presets";
import { reenteredFindingTexts, secretTexts } from "@/lib/texts/ja/secret";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const textsIn = (table: object): string[] =>
  Object.values(table).flatMap((value: unknown) =>
    typeof value === "string" ? [value] : [String((value as (word: unknown) => unknown)("標準設置"))],
  );

describe("設置会社・機器の設定", () => {
  test.each([presetListTexts, presetFormTexts, presetQuestionTexts, secretTexts].flatMap(textsIn))(
    "「%s」 has no word that is not ours, and ends its sentences",
    (text) => {
      expect(forbiddenIn(text)).toEqual([]);
      if (text.includes("。")) expect(isSentence(text)).toBe(true);
    },
  );

  test("what came of the choice is counted", () => {
    expect(presetQuestionTexts.applied(3)).toBe("3欄に内容を入れました。");
    expect(presetQuestionTexts.applied(0)).toContain("すべて入力済みでした。");
  });

  test("one knows which of them a button is about", () => {
    expect(presetListTexts.actionOf("標準設置", presetListTexts.earlier)).toBe("標準設置：上へ");
  });

  test("what is odd is said with its figures", () => {
    expect(inputText({ code: "preset.long", longest: 60 })).toContain("60文字以内");
    const texts = Object.values(presetFindingTexts).map((text) => text({ longest: 60 } as never));
    for (const text of texts) expect([text, isSentence(text), forbiddenIn(text)]).toEqual([text, true, []]);
  });
});

describe("a confidential number", () => {
  test("is copied under the name of its field", () => {
    expect(secretTexts.copyOf("秘密の番号")).toBe("コピー 秘密の番号");
    expect(secretTexts.showOf("秘密の番号")).toContain(secretTexts.show);
    expect(secretTexts.hideOf("秘密の番号")).toContain("隠す");
  });

  test("which password is meant is always said", () => {
    for (const text of Object.values(reenteredFindingTexts)) {
      expect([isSentence(text), forbiddenIn(text)]).toEqual([true, []]);
      expect(text).toContain(secretTexts.password);
    }
  });
});
