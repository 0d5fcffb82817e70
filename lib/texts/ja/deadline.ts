import { weekday, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { addMonths, type YearMonth } from "@/lib/domain/calendar/year-month";
import { dateText, dayText, monthText } from "./dates";

/** The deadline in one sentence: until when to send, and from which claim that works (docs/portal §2.1). */
export const deadlineSentence = (lastDay: PlainDate, start: YearMonth): string =>
  `${dayText(lastDay)}までに総合ポータルサイトで送信すると、${start.month}月の請求（${addMonths(start, -1).month}月診療分）から始められます。`;

/** Why to send before the weekend. */
export const weekendAdvice = (lastDay: PlainDate, advised: PlainDate): string =>
  `${lastDay.month}月${lastDay.day}日は${weekday(lastDay) === 6 ? "土" : "日"}曜日です。コールセンターに問い合わせやすい${dayText(advised)}までの送信をおすすめします。`;

/** Until when a sheet may be sent as it is. */
export const validUntilSentence = (validUntil: PlainDate): string =>
  `${dateText(validUntil)}までに送信してください。`;

/** A sheet past its last day: what happened, and what to do. */
export const expiredSentence = (validUntil: PlainDate, earliest: YearMonth): string =>
  `${dateText(validUntil)}を過ぎたため、この請求開始年月では間に合いません。請求開始年月を${monthText(earliest)}以降に変えて、もう一度確認を受けてください。`;

/** The last day to ask for the check, for a wished start month. */
export const lastSafeDaySentence = (day: PlainDate, start: YearMonth): string =>
  `${monthText(start)}の請求から始めるには、${dayText(day)}までに確認を依頼してください。`;

/** The days in which the vendor may come for the installation. */
export const visitSentence = (from: PlainDate, to: PlainDate): string =>
  `訪問作業の目安は、${dayText(from)}から${dayText(to)}までです。`;

/** From when a sent オンライン請求 application can be changed (docs/portal §2.2). */
export const earliestChangeSentence = (day: PlainDate): string =>
  `送信した内容の変更は、${dayText(day)}以降にできます。`;
