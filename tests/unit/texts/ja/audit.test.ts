import { describe, expect, test } from "@jest/globals";
import { auditKinds, type AuditKind } from "@/lib/domain/audit";
import { auditWords } from "@/lib/texts/ja/audit";
import { forbiddenIn } from "@/tests/support/wording";

describe("the history in words", () => {
  test("every kind has its words and there is no other", () => {
    expect(Object.keys(auditWords).sort()).toStrictEqual([...auditKinds].sort());
  });

  test.each(auditKinds)("%s is told as something that happened", (kind) => {
    expect(auditWords[kind]).toMatch(/^[^。]+(ました|ませんでした)$/);
    expect(forbiddenIn(auditWords[kind])).toStrictEqual([]);
  });

  test("no two kinds are told in the same words", () => {
    expect(new Set(Object.values(auditWords)).size).toBe(auditKinds.length);
  });

  test.each<[AuditKind, string]>([
    ["field.approved", "確認済みにしました"],
    ["field.returned", "修正をお願いしました"],
    ["application.approved", "申請全体を確認済みにしました"],
    ["application.returned", "申請の修正をお願いしました"],
  ])("%s is told to both sides as %s", (kind, words) => {
    expect(auditWords[kind]).toBe(words);
  });

  test("nothing says 承認 or 差し戻し, which both sides read", () => {
    expect(Object.values(auditWords).filter((words) => /承認|差し?戻/.test(words))).toStrictEqual([]);
  });

  test("a sending is always one on 総合ポータルサイト", () => {
    expect(auditWords["sending.recorded"]).toBe("総合ポータルサイトでの送信を記録しました");
  });
});
