import { describe, expect, test } from "@jest/globals";
import type { SheetNote } from "@/lib/forms/sheet";
import {
  channelWords,
  delegatedWord,
  entryWords,
  fieldNumber,
  labelText,
  missingSentence,
  ownerWords,
  plannedWord,
  proposalLabel,
  requirementWords,
  secretAtSendingWord,
  confirmationWords,
  secretDecidedWord,
  sheetNoteText,
  writtenOptionWord,
} from "@/lib/texts/ja/form";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

describe("numbers and labels", () => {
  test("a field has its number", () => {
    expect(fieldNumber(9)).toBe("9番");
    expect(fieldNumber(18)).toBe("18番");
  });

  test("a repeated label carries our gloss (docs/portal §1.1)", () => {
    expect(labelText("お客さまID", "番号")).toBe("お客さまID（番号）");
    expect(labelText("請求開始年", null)).toBe("請求開始年");
    expect(labelText("請求開始年", undefined)).toBe("請求開始年");
    expect(labelText("請求開始年", "")).toBe("請求開始年");
  });

  test("a missing field is named by number, label and what is missing", () => {
    expect(missingSentence(9, "お客さまID（番号）", "unanswered")).toBe(
      "9番 お客さまID（番号）が未入力です。",
    );
    expect(missingSentence(16, "お客さまID（番号）", "incomplete")).toBe(
      "16番 お客さまID（番号）の入力が途中です。確認用の欄まで入力してください。",
    );
  });

  test("a better value is offered by its own words", () => {
    expect(proposalLabel("株式会社オプテック")).toBe("「株式会社オプテック」にする");
  });
});

describe("fixed words", () => {
  test("ways of entry are those of docs/portal §1.4", () => {
    expect(entryWords).toStrictEqual({
      paste: "貼る",
      choose: "選ぶ",
      check: "チェックする",
      upload: "アップロードする",
      "type-here": "この場で入力",
      compare: "見比べる",
      "leave-blank": "空欄のまま",
    });
  });

  test("owners are 施設 and サポート, not 医院 and ベンダー", () => {
    expect(ownerWords).toStrictEqual({
      clinic: "施設",
      "clinic-only": "施設のみ",
      vendor: "サポート",
      either: "どちらでも",
      auto: "自動",
    });
  });

  test("what is required is said in words", () => {
    expect(requirementWords).toStrictEqual({ required: "※必須", optional: "※任意", auto: "自動" });
  });

  test("the answers beside a value are the agreed ones (docs/portal §1.3, §1.4)", () => {
    expect(delegatedWord).toBe("わからない（サポートに任せる）");
    expect(plannedWord).toBe("予定の内容です");
    expect(secretAtSendingWord).toBe("送信のときに決めます");
    expect(secretDecidedWord).toBe("決定済み");
    expect(writtenOptionWord).toBe("この一覧にない（総合ポータルサイトの表示どおりに入力）");
  });

  test("a word reached us by one of four ways", () => {
    expect(channelWords).toStrictEqual({ screen: "画面", phone: "電話", fax: "FAX", visit: "訪問" });
  });
});

describe("notes on the sheet", () => {
  test.each<[SheetNote, string]>([
    [{ code: "keep-shown" }, "総合ポータルサイトに表示されている値のまま"],
    [{ code: "may-be-hidden" }, "表示されないことがあります"],
    [{ code: "same-line-fills" }, "自動で入力されます。表示された番号を「開通のご案内」と見比べます。"],
    [
      { code: "choose-meaning", meaning: "契約があることを示す選択肢" },
      "契約があることを示す選択肢を選びます（総合ポータルサイトの文言は確認できていません）。",
    ],
    [{ code: "number-lost" }, "番号は確認できていません"],
    [{ code: "as-written" }, "一覧にない選択肢です。"],
  ])("%j says what to do", (note, words) => {
    const text = sheetNoteText(note);
    expect(text).toContain(words);
    expect([isSentence(text), forbiddenIn(text)]).toStrictEqual([true, []]);
  });
});

test("no fixed word is one that is not ours", () => {
  const words = [entryWords, ownerWords, requirementWords, channelWords].flatMap((table) =>
    Object.values<string>(table),
  );
  const all = [
    ...words,
    delegatedWord,
    plannedWord,
    secretAtSendingWord,
    secretDecidedWord,
    writtenOptionWord,
  ];
  expect(all.flatMap(forbiddenIn)).toStrictEqual([]);
});

test("a confirmation offers its failure only where the failure is worth knowing", () => {
  expect(confirmationWords("portal-account")).toEqual({ done: "できました", undone: "できませんでした" });
  expect(confirmationWords("consent").undone).toBeNull();
  expect(confirmationWords("consent").done).toContain("総合ポータルサイトでつけます");
});
