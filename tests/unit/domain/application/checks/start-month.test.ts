import { describe, expect, test } from "@jest/globals";
import { startMonthCheck } from "@/lib/domain/application/checks/start-month";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import type { Answers } from "@/lib/forms/answer";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { answersOf, delegated, without } from "@/tests/support/applications";
import { subjectOf } from "@/tests/support/check-subjects";

type Month = readonly [year: number, month: number];

const dayOf = (text: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { year, month, day };
};

const find = (answers: Answers, today: string) =>
  startMonthCheck.find(subjectOf(onlineClaimV1, answers, { today: dayOf(today) }));

const start = ([year, month]: Month, applicationType = "start"): Answers =>
  answersOf({ applicationType, claimStartYear: String(year), claimStartMonth: String(month) });

const monthOf = ([year, month]: Month) => ({ year, month });

const tooEarly = (chosen: Month, earliest: Month) => ({
  code: "start-month.too-early",
  level: "error",
  params: { chosen: monthOf(chosen), earliest: monthOf(earliest) },
  proposals: [
    { field: "claimStartYear", value: String(earliest[0]) },
    { field: "claimStartMonth", value: String(earliest[1]) },
  ],
  overridable: true,
  field: "claimStartMonth",
});

const tooLate = (chosen: Month, latest: Month) => ({
  code: "start-month.too-late",
  level: "error",
  params: { chosen: monthOf(chosen), latest: monthOf(latest) },
  overridable: true,
  field: "claimStartMonth",
});

describe("請求開始年月 against the 20th (docs/portal §2.1)", () => {
  test.each<[string, Month, Month, Month, Month]>([
    ["2024-05-18", [2024, 6], [2024, 7], [2025, 5], [2025, 6]],
    ["2024-05-20", [2024, 6], [2024, 7], [2025, 5], [2025, 6]],
    ["2024-05-21", [2024, 7], [2024, 8], [2025, 5], [2025, 6]],
    ["2024-05-23", [2024, 7], [2024, 8], [2025, 5], [2025, 6]],
    ["2024-10-20", [2024, 11], [2024, 12], [2025, 10], [2025, 11]],
    ["2024-10-21", [2024, 12], [2025, 1], [2025, 10], [2025, 11]],
    ["2024-12-31", [2025, 2], [2025, 3], [2025, 12], [2026, 1]],
  ])("sent on %s, %p is too early, %p to %p fit, %p is too late", (today, early, first, last, late) => {
    expect(find(start(early), today)).toStrictEqual([tooEarly(early, first)]);
    expect(find(start(first), today)).toStrictEqual([]);
    expect(find(start(last), today)).toStrictEqual([]);
    expect(find(start(late), today)).toStrictEqual([tooLate(late, last)]);
  });

  test("変更 has no deadline", () => {
    expect(find(start([2024, 1], "change"), "2024-05-18")).toStrictEqual([]);
    expect(find(start([2030, 1], "change"), "2024-05-18")).toStrictEqual([]);
  });

  test("オンライン資格確認 has no deadline", () => {
    const subject = subjectOf(eligibilityV1, start([2024, 1]), { today: dayOf("2024-05-18") });
    expect(startMonthCheck.find(subject)).toStrictEqual([]);
  });

  test.each<[string, Answers]>([
    ["申請区分", without(start([2024, 1]), "applicationType")],
    ["the year", without(start([2024, 1]), "claimStartYear")],
    ["the month", without(start([2024, 1]), "claimStartMonth")],
    ["all", {}],
  ])("nothing is odd while %s is open", (_name, answers) => {
    expect(find(answers, "2024-05-18")).toStrictEqual([]);
  });

  test("nothing is odd while the month is left open or unreadable", () => {
    expect(find({ ...start([2024, 1]), claimStartMonth: delegated }, "2024-05-18")).toStrictEqual([]);
    for (const claimStartMonth of ["13", "0", "1.5", "01", "七月", ""]) {
      const answers = answersOf({ applicationType: "start", claimStartYear: "2024", claimStartMonth });
      expect(find(answers, "2024-05-18")).toStrictEqual([]);
    }
  });

  test("both issues are listed and no other", () => {
    expect(startMonthCheck.errors).toStrictEqual(["start-month.too-early", "start-month.too-late"]);
  });
});
