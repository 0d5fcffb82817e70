import { describe, expect, test } from "@jest/globals";
import { copyable, isExpired, secretInSafe, sheetStanding } from "@/lib/domain/application/sheet";
import { statuses } from "@/lib/domain/application/status";
import type { Entry } from "@/lib/forms/catalogue";
import { entryWords } from "@/lib/texts/ja/form";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { given } from "@/tests/support/applications";
import { approvedView } from "@/tests/support/approved-view";

const day = (date: number) => ({ year: 2026, month: 12, day: date });

describe("a sheet's last day", () => {
  test.each([
    [19, false],
    [20, false],
    [21, true],
  ])("the 20th is over on the %s: %s", (today, over) => {
    expect(isExpired(day(20), day(today))).toBe(over);
  });

  test("without a deadline it never is", () => {
    expect(isExpired(null, day(31))).toBe(false);
  });
});

describe("what a reader must know before copying", () => {
  const over = { validUntil: { year: 2026, month: 11, day: 20 } };

  test("what was sent is sent, whatever became of the sheet", () => {
    for (const status of ["sent", "received", "done"] as const)
      expect(sheetStanding(approvedView([], { ...over, isCurrent: false }, { status }))).toBe("sent");
  });

  test("what was given up is neither copied nor sent", () => {
    expect(sheetStanding(approvedView([], {}, { status: "cancelled" }))).toBe("cancelled");
  });

  test("旧版 comes before the deadline, and both before anything else", () => {
    const open = statuses.filter((status) => !["sent", "received", "done", "cancelled"].includes(status));
    for (const status of open) {
      expect(sheetStanding(approvedView([], { ...over, isCurrent: false }, { status }))).toBe("outdated");
      expect(sheetStanding(approvedView([], over, { status }))).toBe("expired");
      expect(sheetStanding(approvedView([], {}, { status }))).toBe("ready");
    }
  });
});

describe("what is copied", () => {
  test("is a value that is pasted or chosen, as it stands", () => {
    const copied = (Object.keys(entryWords) as Entry[]).filter(
      (entry) => copyable({ entry, value: " 0123 " }) !== null,
    );
    expect(copied).toEqual(["paste", "choose"]);
    expect(copyable({ entry: "paste", value: " 0123 " })).toBe(" 0123 ");
  });

  test("is never empty nor confidential", () => {
    for (const value of ["", null]) expect(copyable({ entry: "paste", value })).toBe(null);
  });
});

describe("秘密の番号", () => {
  const inSafe = (answers: Parameters<typeof secretInSafe>[1]) =>
    secretInSafe(eligibilityV1, answers)?.key ?? null;

  test("can be shown to the clinic only where it was decided here", () => {
    expect(inSafe({ secretNumber: given({ decided: "stored" }) })).toBe("secretNumber");
    expect(inSafe({ secretNumber: given({ decided: "at-sending" }) })).toBeNull();
    expect(inSafe({ secretNumber: given({ first: "4826", second: "4826" }) })).toBeNull();
    expect(inSafe({})).toBeNull();
  });
});
