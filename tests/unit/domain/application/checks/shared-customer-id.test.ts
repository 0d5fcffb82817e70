import { describe, expect, test } from "@jest/globals";
import type { SiblingApplication } from "@/lib/domain/application/checks/check";
import { sharedCustomerIdCheck } from "@/lib/domain/application/checks/shared-customer-id";
import type { Answers } from "@/lib/forms/answer";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { answersOf, delegated, twice } from "@/tests/support/applications";
import { subjectOf } from "@/tests/support/check-subjects";

const same = answersOf({ customerIdType: "same" });

const issue = (code: string, level: string) => [
  { code: `shared-customer-id.${code}`, level, params: {}, field: "customerIdType" },
];

const open = (customerIdType: string): SiblingApplication => ({ customerIdType, accepted: false });
const accepted = (customerIdType: string): SiblingApplication => ({ customerIdType, accepted: true });

describe.each([onlineClaimV1, eligibilityV1])("「同じお客さまID」 on $id (docs/portal §2.5)", (catalogue) => {
  const find = (answers: Answers, sibling: SiblingApplication | null) =>
    sharedCustomerIdCheck.find(subjectOf(catalogue, answers, { sibling }));

  test.each<[string, SiblingApplication | null, readonly object[]]>([
    ["there is no other application", null, issue("not-registered", "warning")],
    ["the other points back", open("same"), issue("circular", "error")],
    ["the other has CAF but is not accepted", open("caf"), issue("not-reflected", "warning")],
    ["the other has COP but is not accepted", open("cop"), issue("not-reflected", "warning")],
    ["the other is still open", open("unanswered"), issue("not-reflected", "warning")],
    ["the other is accepted", accepted("caf"), []],
    ["the other is accepted and once pointed back", accepted("same"), []],
  ])("%s", (_name, sibling, expected) => {
    expect(find(same, sibling)).toStrictEqual(expected);
  });

  test.each<[string, Answers]>([
    ["CAF is chosen", answersOf({ customerIdType: "caf" })],
    ["COP is chosen", answersOf({ customerIdType: "cop" })],
    ["CAF is printed", answersOf({ customerId: twice("CAF1234567890") })],
    ["it is left to the vendor", { customerIdType: delegated }],
    ["nothing is answered", {}],
  ])("nothing is shared when %s", (_name, answers) => {
    expect(find(answers, null)).toStrictEqual([]);
    expect(find(answers, open("same"))).toStrictEqual([]);
  });
});

test("the issues are listed and no other", () => {
  expect([...sharedCustomerIdCheck.errors].sort()).toStrictEqual([
    "shared-customer-id.circular",
    "shared-customer-id.not-reflected",
    "shared-customer-id.not-registered",
  ]);
});
