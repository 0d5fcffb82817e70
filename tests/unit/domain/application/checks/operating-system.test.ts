import { describe, expect, test } from "@jest/globals";
import { operatingSystemCheck } from "@/lib/domain/application/checks/operating-system";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import type { Answers, FieldValue } from "@/lib/forms/answer";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { answersOf, delegated } from "@/tests/support/applications";
import { subjectOf } from "@/tests/support/check-subjects";

const day = (year: number, month: number, date: number): PlainDate => ({ year, month, day: date });

const find = (answers: Answers, today: PlainDate) =>
  operatingSystemCheck.find(subjectOf(onlineClaimV1, answers, { today }));

const found = (value: FieldValue, today: PlainDate) => find(answersOf({ operatingSystem: value }), today);

const issue = (code: string, on: PlainDate) => [
  { code: `operating-system.${code}`, level: "warning", params: { on }, field: "operatingSystem" },
];

const ltsc2021 = "windows-10-enterprise-2021";
const home: FieldValue = { written: "Windows 10 Home(64bit)/Microsoft Edge(Chromium)" };

describe("the end of support of the operating system (docs/portal §7.1, W36)", () => {
  test.each([
    ["support-ends", day(2026, 11, 20)],
    ["support-ends", day(2027, 1, 12)],
    ["support-ends", day(2027, 1, 13)],
    ["support-ended", day(2027, 1, 14)],
    ["support-ended", day(2028, 1, 1)],
  ])("Enterprise 2021 LTSC is supported to 13 January 2027: %s on %p", (code, today) => {
    expect(found(ltsc2021, today)).toStrictEqual(issue(code, day(2027, 1, 13)));
  });

  test.each([
    ["support-ends", day(2025, 10, 13)],
    ["support-ends", day(2025, 10, 14)],
    ["support-ended", day(2025, 10, 15)],
    ["support-ended", day(2026, 11, 20)],
  ])("plain Windows 10 was supported to 14 October 2025: %s on %p", (code, today) => {
    expect(found(home, today)).toStrictEqual(issue(code, day(2025, 10, 14)));
  });

  test.each(["Windows10 Pro", "windows 10 pro", "Ｗｉｎｄｏｗｓ　１０　Ｐｒｏ", "1: Windows 10 Pro / Edge"])(
    "%s is plain Windows 10 however it is written",
    (written) => {
      expect(found({ written }, day(2026, 11, 20))).toStrictEqual(issue("support-ended", day(2025, 10, 14)));
    },
  );

  test("a written Enterprise LTSC 2021 is known too", () => {
    expect(found({ written: "Windows 10 Enterprise LTSC 2021" }, day(2026, 11, 20))).toStrictEqual(
      issue("support-ends", day(2027, 1, 13)),
    );
  });

  test.each<FieldValue>([
    "windows-10-iot-2019",
    "windows-10-enterprise-2019",
    { written: "Windows 10 IoT Enterprise 2021 LTSC(64bit)/Microsoft Edge(Chromium)" },
    { written: "Windows 11 Pro(64bit)/Microsoft Edge(Chromium)" },
    { written: "Windows 11 2021" },
    { written: "macOS 14/Safari" },
    { written: "" },
  ])("nothing is claimed of %p", (value) => {
    expect(found(value, day(2027, 6, 1))).toStrictEqual([]);
  });

  test("unanswered or left to the vendor, nothing is odd", () => {
    expect(find({}, day(2027, 6, 1))).toStrictEqual([]);
    expect(find({ operatingSystem: delegated }, day(2027, 6, 1))).toStrictEqual([]);
  });

  test("both issues are listed and no other", () => {
    expect(operatingSystemCheck.errors).toStrictEqual([
      "operating-system.support-ends",
      "operating-system.support-ended",
    ]);
  });
});
