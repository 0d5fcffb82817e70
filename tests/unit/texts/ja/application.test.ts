import { describe, expect, test } from "@jest/globals";
import { roles, sides } from "@/lib/domain/actor";
import { cancelReasons, moveNames, statuses, turnOf, type Status } from "@/lib/domain/application/status";
import {
  cancelReasonWords,
  moveWords,
  notSentYet,
  roleWords,
  sourceWords,
  statusWords,
  turnWords,
} from "@/lib/texts/ja/application";
import { forbiddenIn } from "@/tests/support/wording";

describe("statuses", () => {
  test.each<[Status, string, string]>([
    ["filling", "入力中", "入力中"],
    ["checking", "確認待ち", "確認待ち"],
    ["returned", "修正のお願い", "修正依頼"],
    ["approved", "確認済み", "確認済み・未送信"],
    ["sent", "送信済み", "送信済み・結果待ち"],
    ["received", "受付済み", "受付済み"],
    ["done", "完了", "完了"],
    ["cancelled", "中止", "中止"],
  ])("%s: the clinic reads %s, the vendor %s", (status, clinic, vendor) => {
    expect(statusWords.clinic[status]).toBe(clinic);
    expect(statusWords.vendor[status]).toBe(vendor);
  });

  test("each side has a word for every status", () => {
    expect(Object.keys(statusWords.clinic).sort()).toStrictEqual([...statuses].sort());
    expect(Object.keys(statusWords.vendor).sort()).toStrictEqual([...statuses].sort());
  });

  test("a supplier does not 承認 or 差し戻す its customer", () => {
    expect(Object.values(statusWords.clinic).join("")).not.toMatch(/承認|差し戻/);
  });
});

describe("whose turn it is", () => {
  test.each<[Status, string, string]>([
    ["filling", "入力をお願いします", "施設の入力待ち"],
    ["checking", "サポートが確認中です", "当社の対応待ち"],
    ["returned", "修正をお願いします", "施設の入力待ち"],
    ["approved", "総合ポータルサイトでの送信をお願いします", "確認済み・未送信"],
    ["sent", "結果のお知らせを待っています", "送信済み・結果待ち"],
    ["received", "手続きの完了を待っています", "受付済み・完了待ち"],
    ["done", "手続きは完了しました", "完了"],
    ["cancelled", "申請は中止しました", "中止"],
  ])("%s: the clinic reads %s, the vendor %s", (status, clinic, vendor) => {
    expect([turnWords.clinic[status], turnWords.vendor[status]]).toStrictEqual([clinic, vendor]);
  });

  test.each(sides)("the %s has words for every status and no other", (side) => {
    expect(Object.keys(turnWords[side]).sort()).toStrictEqual([...statuses].sort());
  });

  test("the clinic is asked exactly when it is its turn", () => {
    const asked = statuses.filter((status) => turnWords.clinic[status].endsWith("お願いします"));
    expect(asked).toStrictEqual(statuses.filter((status) => turnOf(status) === "clinic"));
  });

  test("the vendor is at work exactly when it is its turn", () => {
    const atWork = statuses.filter((status) => turnWords.vendor[status].startsWith("当社"));
    expect(atWork).toStrictEqual(statuses.filter((status) => turnOf(status) === "vendor"));
  });

  test("the clinic reads nothing of 承認 and 差し戻し, and sends nowhere but on 総合ポータルサイト", () => {
    const words = Object.values(turnWords.clinic).join("");
    expect(words).not.toMatch(/承認|差し戻|提出|届け出/);
    expect(words.replaceAll("総合ポータルサイトでの送信", "")).not.toContain("送信");
  });
});

describe("buttons", () => {
  test("say what they do in the agreed words", () => {
    expect(moveWords).toStrictEqual({
      requestCheck: "確認を依頼する",
      confirmByPhone: "電話で確認して進める",
      takeBack: "依頼を取り下げる",
      returnFields: "差し戻す",
      approve: "承認する",
      recordSending: "総合ポータルサイトで送信しました",
      undoSending: "総合ポータルサイトでの送信の記録を取り消す",
      recordReceipt: "受付済みになりました",
      recordCompletion: "完了しました",
      cancel: "申請を中止する",
      resume: "申請を再開する",
    });
  });

  test("every move but the one that follows from a saved field has one", () => {
    const withButton = moveNames.filter((name) => name !== "changeAfterApproval");
    expect(Object.keys(moveWords).sort()).toStrictEqual([...withButton].sort());
  });

  test("only the act on the government's site is called 送信", () => {
    const { recordSending, undoSending, ...others } = moveWords;
    expect(undoSending).toContain("送信の記録");
    expect(recordSending).toContain("総合ポータルサイトで送信");
    expect(Object.values(others).join("")).not.toMatch(/送信|提出|届け出/);
  });
});

describe("other words", () => {
  test("中止 has five reasons", () => {
    expect(cancelReasons.map((reason) => cancelReasonWords[reason])).toStrictEqual([
      "紙で届出済み",
      "今回は申請しない",
      "すでに利用中",
      "重複",
      "その他",
    ]);
  });

  test("one fixed line stands until a sending is recorded", () => {
    expect(notSentYet).toBe("総合ポータルサイトへの送信：まだです");
  });

  test("people are 責任者 and 担当者", () => {
    expect(roles.map((role) => roleWords[role])).toStrictEqual([
      "責任者",
      "担当者",
      "責任者（院長・事務長など）",
      "担当者",
    ]);
  });

  test("a value says where it came from", () => {
    expect(sourceWords).toStrictEqual({
      person: "本人",
      phone: "電話",
      fax: "FAX",
      visit: "訪問",
      preset: "プリセット",
      copy: "ほかの申請からコピー",
      procedure: "手続きの選択",
    });
  });

  test("none is a word that is not ours", () => {
    const tables = [
      statusWords.clinic,
      statusWords.vendor,
      turnWords.clinic,
      turnWords.vendor,
      moveWords,
      cancelReasonWords,
      roleWords,
      sourceWords,
    ];
    const words = tables.flatMap((table) => Object.values<string>(table));
    expect([...words, notSentYet].flatMap(forbiddenIn)).toStrictEqual([]);
  });
});
