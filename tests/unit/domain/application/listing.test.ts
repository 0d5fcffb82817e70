import { describe, expect, test } from "@jest/globals";
import {
  countOf,
  deadlineStanding,
  goingStatuses,
  listGroupNames,
  listGroups,
  numberSought,
} from "@/lib/domain/application/listing";
import { searchWords } from "@/lib/domain/organisation/search";
import { statuses } from "@/lib/domain/application/status";

describe("what a list is narrowed to", () => {
  test("holds every status exactly once", () => {
    expect(listGroupNames.flatMap((name) => listGroups[name]).sort()).toEqual([...statuses].sort());
  });

  test("everything but what is over is under way", () => {
    expect(statuses.filter((status) => !goingStatuses.includes(status))).toEqual(listGroups.over);
  });

  test("is counted with nothing for what is absent", () => {
    expect(countOf({ filling: 3, done: 1 }, listGroups["clinic-turn"])).toBe(3);
    expect(countOf({}, statuses)).toBe(0);
  });
});

describe("where an application stands before its last day", () => {
  const today = { year: 2026, month: 12, day: 10 };
  const standing = (day: number | null, more: { status?: "sent" | "filling"; dated?: boolean } = {}) =>
    deadlineStanding(
      {
        status: "filling",
        dated: true,
        validUntil: day === null ? null : { year: 2026, month: 12, day },
        ...more,
      },
      today,
    );

  test("five days before it may be missed, and the day after it is", () => {
    expect([16, 15, 10, 9].map((day) => standing(day))).toEqual(["safe", "soon", "soon", "late"]);
  });

  test("nobody knows it before the month is chosen", () => {
    expect(standing(null)).toBe("undated");
  });

  test("it is of no interest where none applies, and once it was sent", () => {
    expect([standing(9, { dated: false }), standing(9, { status: "sent" })]).toEqual(["none", "none"]);
  });
});

test("a search says a number as it is read out or as it stands on the page, and nothing else is one", () => {
  const said = ["12", "0012", "００１２", "申請番号 0012", "申請番号００１２"];
  expect(said.map((text) => numberSought(searchWords(text)))).toEqual(said.map(() => 12));
  const other = ["申請番号", "1 2", "さくら 12", "0123456789", ""];
  expect(other.map((text) => numberSought(searchWords(text)))).toEqual(other.map(() => null));
});
