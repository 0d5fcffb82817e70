import { describe, expect, test } from "@jest/globals";
import {
  examineCancelNote,
  examineCancelReason,
  examineHeardOn,
  examineHow,
  examineWord,
  heardBy,
  longestWord,
  normaliseHeardOn,
  normaliseWord,
} from "@/lib/domain/application/review-words";
import { cancelReasons } from "@/lib/domain/application/status";

const today = { year: 2026, month: 11, day: 20 };

describe("a reason or a reply", () => {
  test("keeps its lines and loses what surrounds them", () => {
    expect(normaliseWord("　書面と\r\n違います\u0000 ")).toBe("書面と\n違います");
  });

  test.each([
    ["", { code: "word.missing" }],
    ["あ", undefined],
    ["𠮷".repeat(longestWord), undefined],
    ["𠮷".repeat(longestWord + 1), { code: "word.long", longest: 500 }],
  ])("%#: is examined", (text, finding) => {
    expect(examineWord(text)).toEqual(finding);
  });
});

describe("the day somebody was heard on", () => {
  test.each(["2026-11-20", "2026/11/20", "令和8年11月20日", "R8.11.20", "２０２６年１１月２０日"])(
    "%s is read",
    (text) => {
      expect(normaliseHeardOn(text)).toBe("2026-11-20");
    },
  );

  test("what is no day stays as it was typed", () => {
    expect(normaliseHeardOn(" きのう ")).toBe("きのう");
  });

  test.each([
    ["", { code: "heard-on.missing" }],
    ["きのう", { code: "heard-on.unreadable" }],
    ["2026-02-30", { code: "heard-on.unreadable" }],
    ["2026-11-20", undefined],
    ["2025-12-31", undefined],
    ["2026-11-21", { code: "heard-on.future" }],
  ])("%s is examined", (text, finding) => {
    expect(examineHeardOn(text, today)).toEqual(finding);
  });
});

test("one was heard by telephone, fax or visit", () => {
  expect(heardBy.map((how) => examineHow(how))).toEqual([undefined, undefined, undefined]);
  expect(["", "screen"].map(examineHow)).toEqual([
    { code: "heard-how.missing" },
    { code: "heard-how.missing" },
  ]);
});

describe("giving an application up", () => {
  test("takes one of the reasons", () => {
    expect(cancelReasons.filter((reason) => examineCancelReason(reason) !== undefined)).toEqual([]);
    expect(["", "bored"].map(examineCancelReason)).toEqual([
      { code: "cancel-reason.missing" },
      { code: "cancel-reason.missing" },
    ]);
  });

  test("その他 says what; no note is too long", () => {
    expect(examineCancelNote("other", "")).toEqual({ code: "word.missing" });
    expect(examineCancelNote("other", "閉院のため")).toBeUndefined();
    expect(examineCancelNote("duplicate", "")).toBeUndefined();
    expect(examineCancelNote("duplicate", "あ".repeat(501))).toEqual({ code: "word.long", longest: 500 });
  });
});
