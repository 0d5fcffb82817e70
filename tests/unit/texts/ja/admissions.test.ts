import { describe, expect, test } from "@jest/globals";
import * as admissions from "@/lib/texts/ja/admissions";
import * as letter from "@/lib/texts/ja/letter";
import { mailProblemTexts, mailStateWords, mailTexts, senderName, signature } from "@/lib/texts/ja/mails";
import * as members from "@/lib/texts/ja/members";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const moment = new Date("2026-12-20T05:03:00Z");

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [(value as (given: unknown) => string)(moment)].filter((text) => typeof text === "string");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const vendor = { id: "v", name: "みどり", supportPhone: "03-0000-0000", supportHours: "平日 9:00～17:30" };
const facts = {
  vendor,
  clinicName: "さくら内科",
  personName: "山田 花子",
  link: "https://todoke.example/invitations/x",
  until: moment,
};
const mails = Object.entries(mailTexts).map(([kind, write]) => [kind, write(facts)] as const);

test("no text says what must not be said", () => {
  const { countedWords = [], ...rest } = { ...admissions, ...letter, ...members } as Record<string, unknown>;
  expect(countedWords).toEqual([]);
  const all = [...textsIn(rest), ...mails.flatMap(([, { subject, text }]) => [subject, text])];
  expect(all.length).toBeGreaterThan(100);
  expect(all.map((text) => text.replace(/https?:\S+/g, "")).flatMap(forbiddenIn)).toEqual([]);
});

test("what a rule finds, and what became of a mail, are whole sentences", () => {
  const sentences = [
    ...Object.values(admissions.admissionFindingTexts).map((text) => text()),
    ...Object.values(mailProblemTexts),
    ...[admissions.offerOver, admissions.reentryOver].flatMap((over) =>
      Object.values(over).map(({ todo }) => todo),
    ),
  ];
  expect(sentences.filter((text) => !isSentence(text))).toEqual([]);
  expect(Object.values(mailStateWords)).toHaveLength(4);
});

describe.each(mails)("the mail %s", (_kind, { subject, text }) => {
  test("begins with the sender, has one link, and one line of subject", () => {
    expect(subject.startsWith("【みどり 申請サポート】")).toBe(true);
    expect(subject).not.toContain("\n");
    expect(text.match(/https?:\/\//g)).toHaveLength(1);
    expect(text).toContain("山田 花子");
  });
});

test("a mail to the vendor's own people names the vendor", () => {
  const { text } = mailTexts.invitation({ ...facts, clinicName: null });
  expect(text.startsWith("みどり\n山田 花子 様")).toBe(true);
});

test("the sender and the signature say whom to call", () => {
  expect(senderName(vendor)).toBe("みどり サポート");
  expect(signature(vendor)).toContain("電話　03-0000-0000\n受付時間　平日 9:00～17:30");
});

test("until when is said with the year and the hour", () => {
  expect(admissions.offerTexts.until(moment)).toBe(
    "この案内は 2026年12月20日（日） 14:03 まで、1回だけ使えます。",
  );
  expect(members.handOverTexts.extended(moment)).toBe(
    "今日から数え直しました。2026年12月20日（日） 14:03 まで使えます。",
  );
});

test("a letter says its last day, and the hour only where it holds for hours", () => {
  expect(letter.letterUntil.invitation(moment)).toBe("2026年12月20日（日）まで、1回だけ使えます。");
  expect(letter.letterUntil.readmission(moment)).toBe("2026年12月20日（日） 14:03 まで、1回だけ使えます。");
});

test("where a mail stands is said in whole sentences", () => {
  expect(Object.values(members.mailStripWords).filter((text) => !isSentence(text))).toEqual([]);
});
