import { describe, expect, test } from "@jest/globals";
import type { ApplicationMailFacts } from "@/lib/domain/application/application-mail";
import { applicationMailTexts } from "@/lib/texts/ja/application-mails";
import { forbiddenIn } from "@/tests/support/wording";

const facts: ApplicationMailFacts = {
  vendor: { id: "v", name: "みどり", supportPhone: "03-0000-0000", supportHours: "平日" },
  clinicName: "さくら歯科",
  link: "https://todoke.example/applications/x",
  number: 12,
  form: "オンライン請求",
  facility: { feeTable: "3", name: "さくら歯科クリニック" },
  returned: [
    { number: 9, label: "お客さまID", gloss: "番号", reason: "書面と違います。\n見比べてください。" },
    { number: null, label: "回線の契約先", gloss: null, reason: "確かめてください。" },
  ],
  corrected: [{ number: 12, label: "備考", gloss: null }],
  validUntil: { year: 2026, month: 12, day: 20 },
  cancelled: { reason: "other", note: "閉院のため" },
};

const bare: ApplicationMailFacts = { ...facts, corrected: [], validUntil: null, cancelled: null };

const mails = Object.entries(applicationMailTexts).map(([kind, write]) => [kind, write(facts)] as const);

describe.each(mails)("the mail %s", (_kind, { subject, text }) => {
  test("names sender, facility and application, and has one link", () => {
    expect(subject).toMatch(/^【みどり 申請サポート】.+（さくら歯科クリニック）$/);
    expect(text).toContain("歯科　さくら歯科クリニック\nオンライン請求（申請番号 0012）");
    expect(text.match(/https?:\/\//g)).toHaveLength(1);
    expect(forbiddenIn(`${subject}${text.replace(/https?:\S+/g, "")}`)).toEqual([]);
  });
});

test("what is to be put right is listed with number, label and reason; what was corrected is told", () => {
  const { text } = applicationMailTexts["application-returned"](facts);
  expect(text).toContain(
    "・9番 お客さまID（番号）\n　書面と違います。\n　見比べてください。\n・回線の契約先\n　確かめてください。",
  );
  expect(text).toContain("次の項目は、サポートが直しました。\n・12番 備考");
  expect(applicationMailTexts["application-returned"](bare).text).not.toContain("サポートが直しました");
});

test("the approval names the sheet, and the last day where there is one", () => {
  const { text } = applicationMailTexts["application-approved"](facts);
  expect(text).toContain("転記用の一覧を見ながら");
  expect(text).toContain("総合ポータルサイトでの送信は 2026年12月20日（日） までに行ってください。");
  expect(text).toContain("・12番 備考");
  expect(applicationMailTexts["application-approved"](bare).text).not.toContain("まで");
});

test("who gives up says why", () => {
  expect(applicationMailTexts["application-cancelled"](facts).text).toContain("理由：その他　閉院のため");
  expect(applicationMailTexts["application-cancelled"](bare).text).not.toContain("理由");
  const plain = { ...facts, cancelled: { reason: "duplicate", note: "" } } as const;
  expect(applicationMailTexts["application-cancelled"](plain).text).toContain("理由：重複\n");
});
