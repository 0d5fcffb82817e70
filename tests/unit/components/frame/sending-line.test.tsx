import { expect, test } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { SendingLine, type Sent } from "@/components/frame/sending-line";
import { notSentYet } from "@/lib/texts/ja/application";

const words = (sent?: Sent): string =>
  renderToStaticMarkup(<SendingLine sent={sent} />).replaceAll(/<[^>]*>/g, "");

test("one fixed line stands until a sending is recorded", () => {
  expect(words()).toBe(notSentYet);
});

test("afterwards it says when, and who", () => {
  expect(words({ day: { year: 2026, month: 12, day: 15 }, by: "田中" })).toBe("送信済み：12月15日（火）田中");
});
