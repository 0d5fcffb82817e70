import { describe, expect, test } from "@jest/globals";
import { paymentCheck } from "@/lib/domain/application/checks/payment";
import type { PortalAccount } from "@/lib/forms/account";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { accounts, answersOf, contextOf } from "@/tests/support/applications";

const find = (catalogue: Catalogue, account: PortalAccount, answers: Answers) =>
  paymentCheck.find({ catalogue, answers, context: contextOf(account) });

const deduction = answersOf({ payment: "deduction" });
const transfer = answersOf({ payment: "transfer" });

describe("職域診療所 pays by 払込請求書 only (docs/portal §2.4)", () => {
  test.each([eligibilityV1, eligibilityWorkplaceV1])("deduction is seen on $id", (catalogue) => {
    expect(find(catalogue, accounts.workplace, deduction)).toStrictEqual([
      {
        code: "payment.transfer-only",
        level: "error",
        params: {},
        proposals: [{ value: "transfer" }],
        field: "payment",
      },
    ]);
  });

  test.each<[string, Catalogue, PortalAccount, Answers]>([
    ["職域 with transfer", eligibilityWorkplaceV1, accounts.workplace, transfer],
    ["職域 without an answer", eligibilityWorkplaceV1, accounts.workplace, {}],
    ["職域 without an answer on the other form", eligibilityV1, accounts.workplace, {}],
    ["医科 with deduction", eligibilityV1, accounts.medical, deduction],
    ["訪問看護 with deduction", eligibilityV1, accounts.visitingNurse, deduction],
    ["歯科 with transfer", eligibilityV1, accounts.dental, transfer],
  ])("%s: nothing is odd", (_name, catalogue, account, answers) => {
    expect(find(catalogue, account, answers)).toStrictEqual([]);
  });

  test("the issue is listed and no other", () => {
    expect(paymentCheck.errors).toStrictEqual(["payment.transfer-only"]);
  });
});
