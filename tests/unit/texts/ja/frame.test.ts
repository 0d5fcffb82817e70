import { expect, test } from "@jest/globals";
import { notSentYet } from "@/lib/texts/ja/application";
import { frameTexts } from "@/lib/texts/ja/frame";
import { homeTexts } from "@/lib/texts/ja/home";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

test("the product and the clinic's site are named", () => {
  expect(frameTexts.product).toBe(homeTexts.name);
  expect(frameTexts.clinicName("サンプルデンタルシステム")).toBe("サンプルデンタルシステム 申請サポート");
});

test("the sending is the same line everywhere", () => {
  expect(frameTexts.sending + frameTexts.notSentYet).toBe(notSentYet);
  expect(frameTexts.sent({ year: 2026, month: 12, day: 15 })).toBe("送信済み：12月15日（火）");
});

test("whom to call", () => {
  expect(frameTexts.trouble).toBe("困ったときは");
  expect(frameTexts.supportName("サンプルデンタルシステム")).toBe("サンプルデンタルシステム サポート");
  expect(frameTexts.person("山田 花子")).toBe("山田 花子 さん");
  expect(frameTexts.hours("平日 9:00〜18:00")).toBe("（平日 9:00〜18:00）");
  expect(isSentence(frameTexts.unknownSupport)).toBe(true);
});

test("it uses no word that is not ours", () => {
  const words = Object.values(frameTexts).filter((text) => typeof text === "string");
  expect(words.flatMap(forbiddenIn)).toEqual([]);
});
