import { describe, expect, test } from "@jest/globals";
import { examineFollowingDay, readReportedDay } from "@/lib/domain/application/sending-report";

const day = (date: number) => ({ year: 2026, month: 12, day: date });

describe("a day as it was typed", () => {
  test.each([
    "2026年12月15日",
    "2026/12/15",
    "２０２６年１２月１５日",
    "令和8年12月15日",
    "R8.12.15",
    "2026-12-15",
  ])("%s is read", (typed) => {
    expect(readReportedDay(typed)).toEqual({ day: day(15) });
  });

  test.each([
    ["", "day.missing"],
    ["　 ", "day.missing"],
    ["12月15日", "day.unreadable"],
    ["2026年2月30日", "day.unreadable"],
  ])("%j is %s", (typed, code) => {
    expect(readReportedDay(typed)).toEqual({ finding: { code } });
  });
});

describe("the day of what follows a sending", () => {
  const sent = { sentOn: day(10), receivedOn: null };
  const received = { sentOn: day(10), receivedOn: day(12) };

  test.each([
    [9, sent, "day.before-sending"],
    [10, sent, undefined],
    [15, sent, undefined],
    [16, sent, "day.future"],
    [11, received, "day.before-receipt"],
    [12, received, undefined],
  ])("the %s after %j is odd: %s", (date, after, code) => {
    expect(examineFollowingDay(day(date), day(15), after)?.code).toBe(code);
  });
});
