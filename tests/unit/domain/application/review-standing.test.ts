import { describe, expect, test } from "@jest/globals";
import type { FieldState, FieldStates } from "@/lib/domain/application/application";
import { valueText } from "@/lib/domain/application/completeness";
import { reviewRest, reviewStandings, settledHow } from "@/lib/domain/application/review-standing";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import type { Answer, Answers } from "@/lib/forms/answer";
import { warning } from "@/lib/forms/kinds/kind";
import { answersOf, delegated, given, without } from "@/tests/support/applications";

const answers = answersOf({ applicationType: "start", line: "ipv6", payment: "transfer", programName: "A" });

const textOf = (key: string, seen: Answers = answers): string => valueText(onlineClaimV1, seen, key);

const stateOf = (answer: Answer | null, more: Partial<FieldState> = {}): FieldState => ({
  answer,
  version: 1,
  source: "person",
  sourceNote: null,
  by: "山田",
  side: "clinic",
  at: "2026-11-20T00:00:00.000Z",
  awaits: false,
  correctedFrom: null,
  approvedText: null,
  returned: null,
  ...more,
});

const returned = (valueText: string, reply: string | null = null) => ({
  returned: { valueText, reason: "書面と違います", reply },
});

const fields = (more: FieldStates = {}): FieldStates => ({
  ...Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, stateOf(answer)])),
  ...more,
});

const emptied = returned(valueText(onlineClaimV1, without(answers, "remarks"), "remarks"));

describe("where a field stands with the vendor", () => {
  const standings = reviewStandings(onlineClaimV1, {
    fields: fields({
      line: stateOf(given("ipv6"), { approvedText: textOf("line") }),
      payment: stateOf(given("transfer"), returned(textOf("payment"))),
      remarks: stateOf(null, emptied),
    }),
  });

  test.each([
    ["line", "approved"],
    ["payment", "returning"],
    ["programName", "open"],
    ["softwareMaker", "empty"],
    ["remarks", "returning"],
    ["consent", undefined],
    ["dialUpNumber", undefined],
    ["loginMail", undefined],
  ])("%s: %s", (key, standing) => {
    expect(standings[key]).toBe(standing);
  });

  test("an approval holds for the value it saw; a settled return is looked at again", () => {
    const again = reviewStandings(onlineClaimV1, {
      fields: fields({
        line: stateOf(given("ipv6"), { approvedText: textOf("line", answersOf({ line: "ipv4" })) }),
        payment: stateOf(given("transfer"), returned(textOf("payment"), "契約のとおりです")),
      }),
    });
    expect([again["line"], again["payment"]]).toEqual(["open", "open"]);
  });
});

describe("what remains of a check", () => {
  const rest = (more: FieldStates, warnings: readonly string[] = []) =>
    reviewRest(
      onlineClaimV1,
      { fields: fields(more) },
      {
        errors: [],
        warnings: warnings.map((field) => ({
          ...warning("company-name.abbreviated" as const, {}),
          field,
        })),
      },
    );

  test("counts what is to be looked at, and what of it needs no single look", () => {
    expect(rest({})).toEqual({ open: 4, together: 4, returning: 0 });
    expect(rest({}, ["programName"])).toEqual({ open: 4, together: 3, returning: 0 });
  });

  test("a returned field is to be sent back and not to be looked at", () => {
    const payment = stateOf(given("transfer"), returned(textOf("payment")));
    expect(rest({ payment, remarks: stateOf(null, emptied) })).toEqual({
      open: 3,
      together: 3,
      returning: 2,
    });
  });
});

describe("what the clinic did about a return", () => {
  test.each([
    ["nothing", returned(textOf("line")), null],
    ["changed it", returned(textOf("line", answersOf({ line: "ipv4" }))), "changed"],
    ["answered", returned(textOf("line"), "書面のとおりです"), "replied"],
    ["was never asked", {}, null],
  ] as const)("%s", (_what, more, settled) => {
    expect(
      settledHow(onlineClaimV1, { fields: fields({ line: stateOf(given("ipv6"), more) }) }, "line"),
    ).toBe(settled);
  });

  test.each([
    ["emptying what must be filled in puts nothing right", null, null],
    ["leaving it to the vendor does", delegated, "changed"],
  ] as const)("%s", (_what, answer, settled) => {
    const line = stateOf(answer, returned(textOf("line")));
    expect(settledHow(onlineClaimV1, { fields: fields({ line }) }, "line")).toBe(settled);
  });
});
