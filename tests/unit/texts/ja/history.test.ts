import { describe, expect, test } from "@jest/globals";
import type { ApplicationEvent, RecordedAnswer } from "@/lib/domain/application/history";
import { historyTexts, historyWords } from "@/lib/texts/ja/history";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const applicationId = "4b2f0d3c-0000-4000-8000-000000000012";
const at = { applicationId, field: "line" };

const names = (answer: RecordedAnswer = { kind: "value", text: "CAF", planned: false }, copiedFrom = 7) => ({
  field: (key: string) => `7番 ${key}`,
  answer: () => answer,
  preset: (key: string) => `設定 ${key}`,
  copiedFrom,
});

const events: readonly ApplicationEvent[] = [
  {
    kind: "application.started",
    applicationId,
    catalogue: "online-claim",
    version: 1,
    procedure: "first-use",
  },
  { kind: "application.copied", applicationId, fromApplicationId: applicationId, fields: ["line"] },
  { kind: "field.changed", ...at, from: null, to: "x", source: "phone" },
  { kind: "field.acknowledged", ...at, code: "c", reason: "書面のとおりです" },
  { kind: "field.approved", ...at, version: 1 },
  { kind: "field.returned", ...at, version: 1, reason: "書面と違います" },
  { kind: "field.returnWithdrawn", ...at },
  { kind: "field.replied", ...at, reply: "書面のとおりです" },
  { kind: "field.confirmed", ...at, version: 1 },
  { kind: "preset.applied", applicationId, preset: "standard", fields: ["line"] },
  { kind: "check.requested", applicationId },
  { kind: "check.confirmedByPhone", applicationId, by: "山田", role: "院長", on: "2026-12-01", how: "phone" },
  { kind: "check.takenBack", applicationId },
  { kind: "application.returned", applicationId, fields: ["line"] },
  { kind: "application.approved", applicationId, snapshot: 2, hash: "h" },
  { kind: "approval.voided", ...at, snapshot: 2 },
  { kind: "application.cancelled", applicationId, reason: "other", note: "開院が延びました" },
  { kind: "application.resumed", applicationId },
  { kind: "sheet.opened", applicationId, snapshot: 2, format: "xlsx" },
  {
    kind: "sending.recorded",
    applicationId,
    on: "2026-12-21",
    by: "山田",
    differently: ["line"],
    tooLate: true,
  },
  { kind: "sending.undone", applicationId },
  { kind: "receipt.recorded", applicationId, on: "2026-12-22" },
  { kind: "completion.recorded", applicationId, on: "2026-12-23" },
  { kind: "completion.recorded", applicationId, on: "2026-12-23", facilityCode: "0123456" },
  { kind: "plan.settled", applicationId, answer: "changed" },
  { kind: "secret.set", applicationId },
  { kind: "secret.revealed", applicationId },
  { kind: "file.kept", ...at, fileId: applicationId, name: "許可書.pdf", size: 1, sha256: "s" },
  { kind: "file.refused", ...at, name: "許可書.exe", code: "c" },
  { kind: "file.refused", ...at, name: "許可書.pdf", code: "damaged" },
  { kind: "file.opened", applicationId, fileId: applicationId },
  { kind: "file.opened", ...at, fileId: applicationId, name: "許可書.pdf" },
];

const told = (event: ApplicationEvent, ...more: Parameters<typeof names>): string => {
  const { what, particulars, change } = historyWords(event, names(...more));
  return [what, ...(change === undefined ? [] : [`${change.from}→${change.to}`]), ...particulars].join("|");
};

const toldAll = (kind: ApplicationEvent["kind"]): string =>
  events
    .filter((event) => event.kind === kind)
    .map((event) => told(event))
    .join();

describe("the history", () => {
  test("says everything that happens to an application in sentences of ours", () => {
    for (const event of events) {
      const { what } = historyWords(event, names());
      expect([event.kind, isSentence(what), forbiddenIn(told(event))]).toEqual([event.kind, true, []]);
    }
  });

  test("says from what to what, and where it was heard", () => {
    expect(told({ kind: "field.changed", ...at, from: null, to: "x", source: "phone" })).toBe(
      "7番 line：入力しました。|CAF→CAF|入力のもと：電話",
    );
    const plain = { kind: "field.changed", ...at, from: null, to: null, source: "person" } as const;
    expect(told(plain, { kind: "nothing" })).toContain("（空欄）→（空欄）");
    expect(told(plain, { kind: "delegated" })).toContain("わからない（サポートに任せる）");
    expect(told(plain, { kind: "hidden" })).toContain("（表示しません）");
    expect(told(plain, { kind: "value", text: "CAF", planned: true })).toContain("CAF（予定の内容です）");
    expect(told(plain)).not.toContain("入力のもと");
  });

  test("says who confirmed by phone, and that a sending was late", () => {
    expect(toldAll("check.confirmedByPhone")).toContain(
      "確認した方：山田（院長）|確認した日と方法：2026年12月1日、電話",
    );
    expect(toldAll("sending.recorded")).toContain("送信した日：2026年12月21日|送信した方：山田");
    expect(toldAll("sending.recorded")).toContain("締切のあとの送信です。");
  });

  test("says of 職域 when its 審査 was over, which code came with it, and whether the plan stood", () => {
    const done = { kind: "completion.recorded", applicationId, on: "2026-12-23" } as const;
    expect(told(done)).toBe("完了を記録しました。|完了した日：2026年12月23日");
    expect(told({ ...done, facilityCode: "0123456" })).toBe(
      "完了を記録しました。|審査完了メールの日：2026年12月23日|医療機関等コード：0123456",
    );
    expect(toldAll("plan.settled")).toBe(
      "予定で申請した内容が確定したかを答えました。|答え：予定と変わりました",
    );
  });

  test("stays readable where a word of then is not known any more", () => {
    const started = { kind: "application.started", applicationId, catalogue: "c", version: 1 } as const;
    expect(told({ ...started, procedure: "gone" })).toBe("申請の準備を始めました。");
    const heard = { kind: "check.confirmedByPhone", applicationId, by: "山田", role: "院長" } as const;
    expect(told({ ...heard, on: "2026-12-01", how: "pigeon" })).toContain("pigeon");
    expect(told({ kind: "application.cancelled", applicationId, reason: "gone", note: "" })).toContain(
      "理由：gone",
    );
    expect(told({ kind: "sheet.opened", applicationId, snapshot: 2, format: "page" })).toContain("第2版");
    expect(told({ kind: "plan.settled", applicationId, answer: "gone" })).toContain("答え：gone");
  });

  test("says nothing about what there is nothing of", () => {
    const copied = { kind: "application.copied", applicationId, fromApplicationId: applicationId } as const;
    expect(historyWords({ ...copied, fields: [] }, { ...names(), copiedFrom: null }).particulars).toEqual([]);
    expect(
      historyWords({ kind: "preset.applied", applicationId, preset: "p", fields: [] }, names()).particulars,
    ).toEqual(["選んだもの：設定 p"]);
    const sent = { kind: "sending.recorded", applicationId, on: "2026-12-20", by: "山田" } as const;
    expect(historyWords({ ...sent, differently: [], tooLate: false }, names()).particulars).toHaveLength(2);
  });

  test("is a page of our words", () => {
    const words = Object.values(historyTexts).filter((text) => typeof text === "string");
    expect(words.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
  });
});
