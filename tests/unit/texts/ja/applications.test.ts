import { describe, expect, test } from "@jest/globals";
import { listGroupNames } from "@/lib/domain/application/listing";
import { stepNames } from "@/lib/domain/application/steps";
import {
  applicationListTexts as texts,
  applicationSectionTexts,
  facilityText,
  formTitle,
  groupWords,
  numberText,
  standingText,
  stepStates,
  stepTitle,
} from "@/lib/texts/ja/applications";
import { startTexts } from "@/lib/texts/ja/start";
import { forbiddenIn } from "@/tests/support/wording";

const day = { year: 2026, month: 12, day: 20 };
const facility = { feeTable: "3", name: "さくら歯科" } as const;

describe("an application is named", () => {
  test("by its form and 申請区分, in one pair of brackets", () => {
    expect(formTitle({ name: "オンライン請求", type: "開始" })).toBe("オンライン請求（開始）");
    expect(formTitle({ name: "オンライン請求", type: "" })).toBe("オンライン請求");
    expect(formTitle({ name: "オンライン資格確認（職域診療所）", type: "新規" })).toBe(
      "オンライン資格確認（職域診療所・新規）",
    );
  });

  test("by its number of four figures and its facility", () => {
    expect([numberText(12), numberText(12345)]).toEqual(["申請番号 0012", "申請番号 12345"]);
    expect(facilityText(facility)).toBe("歯科 さくら歯科");
  });
});

test("the last day says how near it is", () => {
  const standings = ["none", "undated", "safe", "soon", "late"] as const;
  expect(standings.map((standing) => standingText(standing, day))).toEqual([
    "—",
    "請求開始年月が未入力",
    "12月20日（日）",
    "12月20日（日）に間に合わないおそれ",
    "12月20日（日）を過ぎました",
  ]);
  expect(standings.slice(2).map((standing) => standingText(standing, null))).toEqual(["—", "—", "—"]);
});

test("what was returned is no mere filling in", () => {
  expect(stepNames.map((name) => stepTitle(name, true))).toEqual([
    "修正のお願い",
    "サポートの確認",
    "転記と送信",
    "受付",
    "完了",
  ]);
  expect(stepTitle("fill", false)).toBe("入力");
  expect(new Set(Object.values(stepStates)).size).toBe(3);
});

test("the sentences of the list and of the start use our words", () => {
  const application = {
    ...{ id: "a", number: 12, status: "approved" as const, facility },
    form: { name: "オンライン請求", type: "開始" },
  };
  const sentences = [
    ...listGroupNames.flatMap((name) => [groupWords.vendor[name], groupWords.clinic[name]]),
    ...[texts.waiting.vendor(2), texts.waiting.clinic(2), texts.caption(3), texts.captionFound("さくら", 3)],
    ...[texts.sentOn(day), texts.next(50), texts.nothingTitle("さくら"), texts.groupNothingTitle("確認済み")],
    ...[applicationSectionTexts.startFor("さくら歯科"), applicationSectionTexts.openOf("請求", "さくら歯科")],
    ...[applicationSectionTexts.steps("オンライン請求"), applicationSectionTexts.until(day)],
    ...[startTexts.changeOf("施設"), startTexts.livingLink(application, "clinic")],
    startTexts.copyFrom(application, "vendor"),
  ];
  expect(sentences.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  expect(startTexts.copyFrom(application, "vendor")).toBe(
    "歯科 さくら歯科（オンライン請求（開始）、申請番号 0012、確認済み・未送信）",
  );
  expect(startTexts.copyHelp).toContain("秘密の番号はコピーしません。");
});
