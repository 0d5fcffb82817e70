import { describe, expect, test } from "@jest/globals";
import {
  changeProcedure,
  isPlanOpen,
  mayAnswerPlan,
  planAnswers,
  plannedRows,
} from "@/lib/domain/application/plan";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { sheetRows } from "@/lib/forms/sheet";
import { accounts, given, planned, twice, workplaceStart } from "@/tests/support/applications";

const rowsOf = (answers: Parameters<typeof sheetRows>[1]) =>
  plannedRows(sheetRows(eligibilityWorkplaceV1, { ...workplaceStart, ...answers }, accounts.workplace));

// docs/portal §1.3: 4, 5, 6 and 8 may be entered as planned.
describe("the rows that are only planned", () => {
  test("are those that were marked, with the value of the sheet, in portal order", () => {
    expect(rowsOf({ customerId: planned(twice("CAF 1234567890")), line: planned("ip-vpn") })).toStrictEqual([
      { field: "line", value: "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)" },
      { field: "customerId", value: "1234567890" },
    ]);
  });

  test("are none where nothing was marked", () => {
    expect(rowsOf({ line: given("ip-vpn") })).toEqual([]);
  });

  test("say what to choose where the wording of the portal is not known", () => {
    const [row] = rowsOf({ v6Option: planned("contracted") });
    expect(row?.field).toBe("v6Option");
    expect(row?.value).toMatch(/契約/u);
  });

  test("have no value where they have no wording at all", () => {
    const row = { number: 7, key: "line", section: "", label: "", gloss: null, entry: "choose" } as const;
    expect(plannedRows([{ ...row, value: "", note: null, planned: true }])).toEqual([
      { field: "line", value: "" },
    ]);
    expect(plannedRows([{ ...row, value: null, note: null, planned: true }])).toEqual([
      { field: "line", value: "" },
    ]);
  });

  test("are not those that the portal does not show", () => {
    expect(rowsOf({ customerIdType: given("other"), customerId: planned(twice("CAF1234567890")) })).toEqual(
      [],
    );
  });
});

const line = { field: "line", value: "1" };
const sent = { planned: [line] };
const nothingPlanned = { planned: [] };
const settled = { answer: "as-sent", by: "田中 花子", at: "2026-12-01T00:00:00.000Z" } as const;

describe("whether the plan stands", () => {
  test("is asked once something planned was sent, until somebody answers", () => {
    expect([
      isPlanOpen(null, null),
      isPlanOpen(nothingPlanned, null),
      isPlanOpen(sent, null),
      isPlanOpen(sent, settled),
    ]).toEqual([false, false, true, false]);
  });

  test.each(planAnswers)("can be answered with %s", (answer) => {
    expect(mayAnswerPlan(sent, null, { answer, seen: null })).toBe(true);
    expect(mayAnswerPlan(null, null, { answer, seen: null })).toBe(false);
    expect(mayAnswerPlan(nothingPlanned, null, { answer, seen: null })).toBe(false);
  });

  test("can be answered anew by who saw the answer that stands", () => {
    expect(mayAnswerPlan(sent, "as-sent", { answer: "changed", seen: "as-sent" })).toBe(true);
    expect(mayAnswerPlan(sent, "as-sent", { answer: "changed", seen: null })).toBe(false);
    expect(mayAnswerPlan(sent, null, { answer: "changed", seen: "as-sent" })).toBe(false);
    expect(mayAnswerPlan(sent, "changed", { answer: "changed", seen: "changed" })).toBe(false);
  });
});

describe("a 変更申請 for what changed", () => {
  test("is the one in which these rows are likely to change", () => {
    expect(changeProcedure(eligibilityWorkplaceV1, "7", [line, { field: "v6Option", value: "" }])).toBe(
      "new-line",
    );
  });

  test("is left open where none is known for these rows, this form or this facility", () => {
    expect(changeProcedure(eligibilityWorkplaceV1, "7", [{ field: "payment", value: "" }])).toBeNull();
    expect(changeProcedure({ id: "online-claim" }, "7", [line])).toBeNull();
    expect(changeProcedure(eligibilityWorkplaceV1, "3", [line])).toBeNull();
  });

  test("is never a first filing", () => {
    expect(changeProcedure(eligibilityWorkplaceV1, "7", [])).toBe("new-line");
  });
});
