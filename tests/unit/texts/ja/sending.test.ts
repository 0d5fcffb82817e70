import { describe, expect, test } from "@jest/globals";
import { readDate } from "@/lib/domain/calendar/era";
import type { ReportFinding } from "@/lib/domain/application/sending-report";
import { inputText } from "@/lib/texts/ja/inputs";
import { reportFindingTexts, reportSentence, sendingTexts, typedDayText } from "@/lib/texts/ja/sending";
import { forbiddenIn, isSentence } from "@/tests/support/wording";

const codes = Object.keys(reportFindingTexts) as ReportFinding["code"][];
const day = { year: 2026, month: 12, day: 15 };

describe("what is odd about a record", () => {
  test.each(codes)("%s is said in whole sentences, also beside a control", (code) => {
    const text = reportSentence({ code });
    expect([isSentence(text), forbiddenIn(text)]).toEqual([true, []]);
    expect(inputText({ code })).toBe(text);
  });
});

test("a day stands in a control as it can be read back", () => {
  expect(typedDayText(day)).toBe("2026年12月15日");
  expect(readDate(typedDayText(day))).toEqual(day);
});

test("a late sending is said with both days, where the last one is known", () => {
  expect(sendingTexts.tooLate({ ...day, day: 21 }, { ...day, day: 20 })).toBe(
    "締切は2026年12月20日（日）、送信した日は2026年12月21日（月）です。請求開始年月のとおりに始められるか、総合ポータルサイトの表示を確かめてください。",
  );
  expect(sendingTexts.tooLate({ ...day, day: 21 }, null)).toMatch(/^送信した日は2026年12月21日（月）です。/u);
});

test("the words are those the screens speak", () => {
  const words = Object.values(sendingTexts).filter((text) => typeof text === "string");
  expect(words.filter((text) => forbiddenIn(text).length > 0)).toEqual([]);
});
