import { describe, expect, test } from "@jest/globals";
import type { FieldState } from "@/lib/domain/application/application";
import {
  applicationTexts,
  conflictTexts,
  sectionStateWords,
  selectableMonthsText,
  sourceText,
  stripTexts,
  waitedFor,
} from "@/lib/texts/ja/application-page";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const fieldFrom = (source: FieldState["source"], more: Partial<FieldState> = {}): FieldState => ({
  answer: null,
  version: 1,
  source,
  sourceNote: null,
  by: "佐藤健",
  side: "vendor",
  at: "2026-11-26T01:00:00.000Z",
  awaits: false,
  correctedFrom: null,
  approvedText: null,
  returned: null,
  ...more,
});

/** Every sentence of a table, those with a place for something filled in. */
const said = (texts: Readonly<Record<string, string | ((...given: never[]) => string)>>): string[] =>
  Object.values(texts).map((text) =>
    typeof text === "string" ? text : (text as (...given: unknown[]) => string)(3, "12:05"),
  );

describe("the words of the application page", () => {
  const sentences = [stripTexts, applicationTexts, conflictTexts].flatMap((texts) => said(texts));

  test("are those the screens speak, without system words", () => {
    const words = [...sentences, ...Object.values(waitedFor), ...Object.values(sectionStateWords)];
    expect(words.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  });

  test("on the strip are whole sentences", () => {
    expect(said(stripTexts).filter((text) => !isSentence(text) && !text.startsWith("理由："))).toEqual([]);
  });

  test("say when something was saved, and by whom it came", () => {
    expect(applicationTexts.saved("12:05")).toBe("保存しました 12:05");
    expect(applicationTexts.arrived("佐藤健", "12:05")).toBe("佐藤健さんが入力しました 12:05");
    expect(conflictTexts.keepTheirs("佐藤健")).toBe("佐藤健さんの入力を残す");
  });

  test("say from when to when can be chosen", () => {
    expect(selectableMonthsText({ year: 2027, month: 1 }, { year: 2027, month: 5 })).toBe(
      "今日送信すると、2027年1月から2027年5月まで選べます。",
    );
  });
});

describe("where a value came from", () => {
  test("is said with what it was taken from", () => {
    expect(sourceText(fieldFrom("preset", { sourceNote: "光回線の標準" }), "clinic")).toBe(
      "「光回線の標準」の設定から入力",
    );
    expect(sourceText(fieldFrom("copy", { sourceNote: "12" }), "clinic")).toBe("申請番号 0012 からコピー");
    expect(sourceText(fieldFrom("procedure"), "clinic")).toBe("手続きの選択から入力");
    expect(sourceText(fieldFrom("phone"), "vendor")).toBe("サポートが電話で聞き取り");
    expect(sourceText(fieldFrom("fax"), "clinic")).toBe("サポートがFAXで聞き取り");
    expect(sourceText(fieldFrom("visit"), "clinic")).toBe("サポートが訪問で聞き取り");
  });

  test("is silent about the reader's own side", () => {
    expect(sourceText(fieldFrom("person"), "vendor")).toBeNull();
    expect(sourceText(fieldFrom("person"), "clinic")).toBe("サポートが入力");
    expect(sourceText(fieldFrom("person", { side: "clinic" }), "vendor")).toBe("施設が入力");
  });

  test("needs no note to be said", () => {
    expect(sourceText(fieldFrom("preset"), "clinic")).toBe("「」の設定から入力");
    expect(sourceText(fieldFrom("copy"), "clinic")).toBe("申請番号 0000 からコピー");
  });
});
