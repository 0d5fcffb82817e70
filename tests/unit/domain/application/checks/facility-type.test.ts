import { describe, expect, test } from "@jest/globals";
import { facilityTypeCheck } from "@/lib/domain/application/checks/facility-type";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import type { PortalAccount } from "@/lib/forms/account";
import { accounts, contextOf } from "@/tests/support/applications";

const { medical, dental, pharmacy, visitingNurse, workplace } = accounts;
const four: readonly PortalAccount[] = [medical, dental, pharmacy, visitingNurse];

const wrong = (code: string) => [{ code, level: "error", params: {}, field: "feeTable" }];

describe("the form and the 点数表コード of the facility (docs/portal §1)", () => {
  const refused = (catalogue: Catalogue, account: PortalAccount) =>
    facilityTypeCheck.find({ catalogue, answers: {}, context: contextOf(account) });

  test.each(four)("職域's form is not for 点数表コード $feeTable", (account) => {
    expect(refused(eligibilityWorkplaceV1, account)).toStrictEqual(wrong("facility-type.workplace-form"));
  });

  test.each([onlineClaimV1, eligibilityV1])("$id is for the four others and not for 職域", (catalogue) => {
    expect(four.map((account) => refused(catalogue, account))).toStrictEqual([[], [], [], []]);
    expect(refused(catalogue, workplace)).toStrictEqual(wrong("facility-type.not-for-workplace"));
  });

  test("職域's form is for 職域", () => {
    expect(refused(eligibilityWorkplaceV1, workplace)).toStrictEqual([]);
  });

  test("both issues are listed and no other", () => {
    expect([...facilityTypeCheck.errors].sort()).toStrictEqual([
      "facility-type.not-for-workplace",
      "facility-type.workplace-form",
    ]);
  });
});
