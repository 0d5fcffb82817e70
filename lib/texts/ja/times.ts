import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { dateText } from "./dates";

const clock = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** 2026年12月20日（日）14:03, in Tokyo. */
export const timeText = (instant: Date): string => `${dateText(tokyoDate(instant))}${clock.format(instant)}`;
