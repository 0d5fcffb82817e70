import { describe, expect, test } from "@jest/globals";
import { allIssues } from "@/lib/domain/application/completeness";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { submitSchema } from "@/lib/forms/schema";
import {
  accounts,
  claimChange,
  claimOnSameLine,
  claimStart,
  contextOf,
  eligibilityStart,
  given,
  without,
  workplaceStart,
} from "../../support/applications";

describe("a sending", () => {
  const accepted = { customerIdType: "caf", accepted: true };
  const submit = (catalogue: Catalogue, context: ReturnType<typeof contextOf>) =>
    submitSchema(catalogue, (answers) => allIssues(catalogue, answers, context));
  const refusal = (schema: ReturnType<typeof submit>, answers: unknown) =>
    schema
      .safeParse(answers)
      .error?.issues.map((issue) => [
        issue.path,
        issue.message,
        issue.code === "custom" ? issue.params : issue.code,
      ]);
  const claim = submit(onlineClaimV1, contextOf(accounts.medical));

  test.each([
    ["IPv4", onlineClaimV1, accounts.medical, claimStart("ipv4")],
    ["IPv6", onlineClaimV1, accounts.dental, claimStart("ipv6")],
    ["IPsec+IKE", onlineClaimV1, accounts.pharmacy, claimStart("ipsec")],
    ["ISDN", onlineClaimV1, accounts.visitingNurse, claimStart("isdn")],
    ["the same line", onlineClaimV1, accounts.medical, claimOnSameLine],
    ["a 変更", onlineClaimV1, accounts.medical, claimChange],
    ["CAF", eligibilityV1, accounts.visitingNurse, eligibilityStart("caf")],
    ["COP", eligibilityV1, accounts.pharmacy, eligibilityStart("cop")],
    ["the number of オンライン請求", eligibilityV1, accounts.dental, eligibilityStart("same")],
    ["職域", eligibilityWorkplaceV1, accounts.workplace, workplaceStart],
    ["職域 without a code", eligibilityWorkplaceV1, accounts.workplaceWithoutCode, workplaceStart],
  ])("%s: complete answers pass", (_name, catalogue, account, answers) => {
    expect(submit(catalogue, contextOf(account, accepted)).parse(answers)).toEqual(answers);
  });

  test("missing fields are named first, then errors with their parameters; warnings pass", () => {
    const answers: Answers = {
      ...without(claimStart("ipv6"), "programName"),
      softwareMaker: given("㈱オプテック"),
      customerId: given({ first: "CAF123", second: "" }),
      paperFiling: given("filed"),
    };
    expect(refusal(claim, answers)).toEqual([
      [["programName"], "missing.unanswered", {}],
      [["customerId"], "missing.incomplete", {}],
      [["customerId"], "customer-id.caf-length", { digits: 3 }],
      [["paperFiling"], "preconditions.paper-filed", {}],
    ]);
  });

  test("an issue of the facility stands at the row that shows it", () => {
    const tenDigits = contextOf({ ...accounts.medical, code: "1318814790" });
    expect(refusal(submit(onlineClaimV1, tenDigits), claimStart("ipv6"))).toEqual([
      [["facilityCode"], "facility-code.ten-digits", {}],
    ]);
  });

  test("warnings alone pass", () => {
    const testCode = contextOf({ ...accounts.medical, code: "0000001" });
    expect(submit(onlineClaimV1, testCode).safeParse(claimStart("ipv6")).success).toBe(true);
  });

  test("what no draft keeps is not sent either", () => {
    expect(claim.safeParse({ ...claimStart("ipv6"), payment: given("cash") }).success).toBe(false);
    expect(claim.safeParse({ ...claimStart("ipv6"), faxNumber: given("03") }).success).toBe(false);
  });
});
