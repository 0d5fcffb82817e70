import { expect, test } from "@jest/globals";
import { advisedDay, lastDayFor, nextClosing, startMonths } from "@/lib/domain/application/deadline";
import {
  deadlineSentence,
  earliestChangeSentence,
  expiredSentence,
  lastSafeDaySentence,
  validUntilSentence,
  visitSentence,
  weekendAdvice,
} from "@/lib/texts/ja/deadline";
import { day, month, tenYears } from "@/tests/support/days";

test("on 22 November 2026 the deadline is said in this sentence", () => {
  const today = day("2026-11-22");
  expect(deadlineSentence(nextClosing(today), startMonths(today).earliest)).toBe(
    "12月20日（日）までに総合ポータルサイトで送信すると、2月の請求（1月診療分）から始められます。",
  );
});

test.each([
  [
    "2026-10-21",
    "11月20日（金）までに総合ポータルサイトで送信すると、1月の請求（12月診療分）から始められます。",
  ],
  [
    "2026-10-20",
    "10月20日（火）までに総合ポータルサイトで送信すると、12月の請求（11月診療分）から始められます。",
  ],
])("on %s: %s", (today, sentence) => {
  expect(deadlineSentence(nextClosing(day(today)), startMonths(day(today)).earliest)).toBe(sentence);
});

test("the sentence names one month of claim and the month of treatment before it, on every day of ten years", () => {
  const wrong = tenYears.filter((today) => {
    const sentence = deadlineSentence(nextClosing(today), startMonths(today).earliest);
    const [, claimed, treated] = /、(\d+)月の請求（(\d+)月診療分）/.exec(sentence) ?? [];
    return Number(treated) !== (claimed === "1" ? 12 : Number(claimed) - 1);
  });
  expect(wrong).toEqual([]);
});

test("the weekend advice names the last day and the advised one", () => {
  const last = lastDayFor(month("2027-02"));
  expect(weekendAdvice(last, advisedDay(last, { ...last, day: 1 }))).toBe(
    "12月20日は日曜日です。コールセンターに問い合わせやすい12月18日（金）までの送信をおすすめします。",
  );
  const saturday = lastDayFor(month("2027-04"));
  expect(weekendAdvice(saturday, advisedDay(saturday, { ...saturday, day: 1 }))).toBe(
    "2月20日は土曜日です。コールセンターに問い合わせやすい2月19日（金）までの送信をおすすめします。",
  );
});

test("a sheet says until when it may be sent", () => {
  expect(validUntilSentence(day("2026-12-20"))).toBe("2026年12月20日（日）までに送信してください。");
});

test("a sheet past its last day says what to change", () => {
  expect(expiredSentence(day("2026-12-20"), month("2027-03"))).toBe(
    "2026年12月20日（日）を過ぎたため、この請求開始年月では間に合いません。請求開始年月を2027年3月以降に変えて、もう一度確認を受けてください。",
  );
});

test("the last day to ask for the check names the wished month", () => {
  expect(lastSafeDaySentence(day("2026-12-16"), month("2027-02"))).toBe(
    "2027年2月の請求から始めるには、12月16日（水）までに確認を依頼してください。",
  );
});

test("the visit is named as an estimate", () => {
  expect(visitSentence(day("2024-06-11"), day("2024-07-31"))).toBe(
    "訪問作業の目安は、6月11日（火）から7月31日（水）までです。",
  );
});

test("the day from which a change can be sent is named", () => {
  expect(earliestChangeSentence(day("2026-12-21"))).toBe(
    "送信した内容の変更は、12月21日（月）以降にできます。",
  );
});
