import { expect, test } from "@jest/globals";
import { recordedAnswer } from "@/lib/domain/application/history";
import { canonicalText } from "@/lib/forms/canonical";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { delegated, given, planned, twice } from "@/tests/support/applications";

const recorded = (key: string, text: string | null) => recordedAnswer(eligibilityV1, key, text);

test("a recorded answer is told as the page shows it", () => {
  expect(recorded("customerId", canonicalText(given(twice("CAF1234567890"))))).toEqual({
    kind: "value",
    text: "CAF1234567890",
    planned: false,
  });
  expect(
    recordedAnswer(eligibilityWorkplaceV1, "customerId", canonicalText(planned(twice("CAF1234567890")))),
  ).toMatchObject({ planned: true });
  expect(recorded("line", canonicalText(delegated))).toEqual({ kind: "delegated" });
});

test("nothing is nothing, recorded or typed empty", () => {
  expect(recorded("testYear", null)).toEqual({ kind: "nothing" });
  expect(recorded("testYear", canonicalText(given("")))).toEqual({ kind: "nothing" });
});

test("what is confidential, unknown or broken is not shown", () => {
  for (const [key, text] of [
    ["secretNumber", canonicalText(given(twice("4826")))],
    ["no-such-field", null],
    ["line", "{"],
    ["line", canonicalText(given({ first: "1", second: "2" }))],
  ] as const)
    expect([key, recorded(key, text)]).toEqual([key, { kind: "hidden" }]);
});
