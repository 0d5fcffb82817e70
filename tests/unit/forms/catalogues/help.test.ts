// Help that differs between the forms of オンライン資格確認, typed from docs/portal §1.2, §1.3.
import { describe, expect, test } from "@jest/globals";
import { accountRows } from "@/lib/forms/catalogues/account-rows";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { rowOf } from "../../../support/catalogue-rows";

const accountKeys = ["prefecture", "feeTable", "facilityCode", "facilityName"];
const planned = "予定の内容で申請できます。あとで内容が変わったときは、変更申請が必要です。";

describe("help of the account's rows", () => {
  test.each([
    ["online-claim", onlineClaimV1, []],
    ["eligibility", eligibilityV1, []],
    ["eligibility-workplace", eligibilityWorkplaceV1, ["feeTable", "facilityCode"]],
  ] as const)("%s has its own where the common one does not fit", (_id, catalogue, own) => {
    const evidence = { source: "S2", confidence: "A" } as const;
    const all = { prefecture: evidence, feeTable: evidence, code: evidence, name: evidence };
    const common = new Map(accountRows(":", all).map(({ key, help }) => [key, help]));
    const differing = accountKeys.filter((key) => rowOf(catalogue, key).help !== common.get(key));
    expect(differing).toEqual(own);
  });

  test("職域診療所 is 7, perhaps in other words, and gets its code after the review (docs/portal §1.3)", () => {
    const { help } = rowOf(eligibilityWorkplaceV1, "feeTable");
    expect(help).toContain("職域診療所（7）");
    expect(help).toContain("文言は「職域診療所」と違うことがあります");
    const code = rowOf(eligibilityWorkplaceV1, "facilityCode").help;
    expect(code).toContain("審査のあとに決まります");
    expect(code).toContain("見比べる必要はありません");
  });
});

describe("help of rows that may be planned", () => {
  test.each(["line", "customerIdType", "v6Option"])(
    "%s of 職域診療所 ends with what a plan means (docs/portal §1.3)",
    (key) => {
      const { help } = rowOf(eligibilityWorkplaceV1, key);
      expect(help.endsWith(`。${planned}`)).toBe(true);
      expect(help.split(planned)).toHaveLength(2);
    },
  );

  test("no row of another form, and no further row of 職域診療所, speaks of a plan", () => {
    const speaking = [onlineClaimV1, eligibilityV1, eligibilityWorkplaceV1].map(({ fields }) =>
      fields.filter(({ help }) => help.includes("予定の内容")).map(({ key }) => key),
    );
    expect(speaking).toEqual([[], [], ["line", "customerIdType", "v6Option"]]);
  });

  test.each(["line", "v6Option"])("%s says the same on both forms but for the plan", (key) => {
    expect(rowOf(eligibilityWorkplaceV1, key).help).toBe(rowOf(eligibilityV1, key).help + planned);
  });
});
