import { describe, expect, test } from "@jest/globals";
import { answersOf, approvalsOf, returnsOf, type FieldState } from "@/lib/domain/application/application";

const field = (more: Partial<FieldState>): FieldState => ({
  answer: null,
  version: 1,
  source: "person",
  sourceNote: null,
  by: "青木花子",
  side: "clinic",
  at: "2026-11-26T01:00:00.000Z",
  awaits: false,
  correctedFrom: null,
  approvedText: null,
  returned: null,
  ...more,
});

const returned = { valueText: "dial-up", reason: "回線の種類が開通のご案内と違います。", reply: null };
const fields = {
  line: field({ answer: { value: "dial-up" }, returned }),
  "customer-id": field({ answer: { value: { first: "CAF0123456789", second: "CAF0123456789" } } }),
  remarks: field({ approvedText: "null" }),
};

describe("the fields of an application", () => {
  test("hold answers only where somebody answered", () => {
    expect(answersOf(fields)).toEqual({
      line: { value: "dial-up" },
      "customer-id": { value: { first: "CAF0123456789", second: "CAF0123456789" } },
    });
  });

  test("tell what was approved and what was returned", () => {
    expect(approvalsOf(fields)).toEqual([{ field: "remarks", valueText: "null" }]);
    expect(returnsOf(fields)).toEqual([{ field: "line", ...returned }]);
  });
});
