import { describe, expect, test } from "@jest/globals";
import { accountText, type PortalAccount } from "@/lib/forms/account";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { accounts } from "../../support/applications";
import { rowOf } from "../../support/catalogue-rows";

const shown = (catalogue: typeof onlineClaimV1, account: PortalAccount): readonly string[] =>
  ["prefecture", "feeTable", "facilityCode", "facilityName"].map((key) =>
    accountText(rowOf(catalogue, key).account ?? { property: "name", separator: "?" }, account),
  );

describe("医療機関等情報 as the portal fills it in", () => {
  test.each([
    [accounts.medical, ["13: 東京都", "1: 医科", "8814790", "東京大学医学部附属病院"]],
    [accounts.dental, ["27: 大阪府", "3: 歯科", "9400105", "大阪歯科大学附属病院"]],
    [accounts.pharmacy, ["01: 北海道", "4: 調剤", "1401232", "とどけ薬局"]],
    [accounts.visitingNurse, ["34: 広島県", "6: 訪問看護", "2900121", "とどけ訪問看護ステーション"]],
  ])("オンライン請求 %#: a blank behind the colon (docs/portal §1.1 1, §3.1)", (account, rows) => {
    expect(shown(onlineClaimV1, account)).toEqual(rows);
  });

  test.each([
    [accounts.medical, ["13:東京都", "1:医科", "8814790", "東京大学医学部附属病院"]],
    [accounts.pharmacy, ["01:北海道", "4:調剤", "1401232", "とどけ薬局"]],
  ])("オンライン資格確認 %#: no blank behind the colon (docs/portal §1.2 1)", (account, rows) => {
    expect(shown(eligibilityV1, account)).toEqual(rows);
  });

  test("職域 has 点数表コード 7, and no code before the review (docs/portal §1.3)", () => {
    expect(shown(eligibilityWorkplaceV1, accounts.workplace)).toEqual([
      "23:愛知県",
      "7:職域診療所",
      "0123456",
      "とどけ製作所診療所",
    ]);
    expect(shown(eligibilityWorkplaceV1, accounts.workplaceWithoutCode)).toEqual([
      "23:愛知県",
      "7:職域診療所",
      "",
      "とどけ製作所診療所",
    ]);
  });

  test("a prefecture that does not exist has no name", () => {
    expect(shown(eligibilityV1, { ...accounts.medical, prefecture: "48" })[0]).toBe("48:");
  });
});
