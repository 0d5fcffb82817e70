import { describe, expect, test } from "@jest/globals";
import { fieldOf } from "@/lib/forms/catalogue";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { refusalsOf } from "@/lib/forms/refusals";

const line = fieldOf(onlineClaimV1, "line");
const payment = fieldOf(onlineClaimV1, "payment");
const remarks = fieldOf(onlineClaimV1, "remarks");
const secretNumber = fieldOf(eligibilityV1, "secretNumber");
const customerId = fieldOf(eligibilityV1, "customerId");

describe("what cannot be kept says why", () => {
  test.each([
    ["a text over 2,000 characters", remarks, { value: "あ".repeat(2001) }, ["text.too-long"]],
    ["a control character", remarks, { value: "a\u0007b" }, ["text.control-characters"]],
    [
      "both at once",
      remarks,
      { value: `${"あ".repeat(2000)}\u0000` },
      ["text.too-long", "text.control-characters"],
    ],
    ["an unknown option of a complete list", payment, { value: "cash" }, ["choice.unknown-option"]],
    ["an unknown option of a list that can be written", line, { value: "adsl" }, ["choice.unknown-option"]],
    ["too long a written option", line, { value: { written: "あ".repeat(2001) } }, ["text.too-long"]],
    [
      "a control character in the second entry",
      customerId,
      { value: { first: "", second: "\u0000" } },
      ["text.control-characters"],
    ],
    ["a shape of another kind", remarks, { value: { first: "", second: "" } }, ["answer.shape"]],
    ["no answer at all", remarks, null, ["answer.shape"]],
    ["「わからない」 where only the clinic knows", secretNumber, { delegated: true }, ["answer.shape"]],
  ] as const)("%s", (_what, field, answer, codes) => {
    expect(refusalsOf(field, answer)).toEqual(codes);
  });
});

test.each([
  ["2,000 characters", remarks, { value: "あ".repeat(2000) }],
  ["several lines", remarks, { value: "1行め\n2行め" }],
  ["a malformed number", customerId, { value: { first: "CAF12", second: "" } }],
  ["a written option", line, { value: { written: "5: 新しい回線" } }],
  ["「わからない（サポートに任せる）」", line, { delegated: true }],
] as const)("%s is kept", (_what, field, answer) => {
  expect(refusalsOf(field, answer)).toEqual([]);
});
