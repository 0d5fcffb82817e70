import { describe, expect, test } from "@jest/globals";
import {
  applicationTitle,
  notApprovedTexts,
  sheetFileTexts,
  sheetTexts,
  standingTexts,
} from "@/lib/texts/ja/sheet";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const said = (texts: Readonly<Record<string, unknown>>): string[] =>
  Object.values(texts).filter((text) => typeof text === "string");

describe("the words of the sheet", () => {
  test("are those the screens speak, without system words", () => {
    const words = [
      ...said(sheetTexts),
      ...said(notApprovedTexts),
      ...Object.values(standingTexts).flatMap(({ title, todo }) => [title, todo]),
      sheetTexts.rowsNote(18),
      notApprovedTexts.whoseTurn("入力をお願いします"),
    ];
    expect(words.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  });

  test("name what the lead and its people know them by", () => {
    expect([sheetTexts.title, sheetTexts.download, sheetTexts.print]).toEqual([
      "総合ポータルサイトへの転記",
      "Excelをダウンロード",
      "印刷",
    ]);
    expect(sheetTexts.copyRow("お客さまID（番号）")).toBe("コピー お客さまID（番号）");
    expect(sheetTexts.copiedRow("備考")).toBe("コピーしました：備考");
    expect(sheetTexts.copyRow("備考").startsWith(sheetTexts.copy)).toBe(true);
  });

  test("say in whole sentences what to do", () => {
    for (const { todo } of Object.values(standingTexts)) expect(todo === "" || isSentence(todo)).toBe(true);
    expect(isSentence(sheetTexts.notCopied)).toBe(true);
    expect(isSentence(notApprovedTexts.why)).toBe(true);
  });

  test("count and date as people do", () => {
    expect(sheetTexts.approved(3, new Date("2026-12-10T05:20:00Z"))).toBe(
      "確認済み 第3版（12月10日（木） 14:20）",
    );
  });
});

test("a form is named with its 申請区分 where that is known", () => {
  expect(applicationTitle("オンライン請求 利用開始・変更申請", "開始")).toBe(
    "オンライン請求 利用開始・変更申請（開始）",
  );
  expect(applicationTitle("オンライン請求 利用開始・変更申請", "")).toBe("オンライン請求 利用開始・変更申請");
});

test("a file's name says whether it is 旧版", () => {
  expect(sheetFileTexts.name("0012", "さくら歯科医院", 3, false)).toBe("申請0012_さくら歯科医院_第3版");
  expect(sheetFileTexts.name("0012", "さくら歯科医院", 3, true)).toBe(
    "申請0012_さくら歯科医院_第3版（旧版）",
  );
});
