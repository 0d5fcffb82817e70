import { describe, expect, test } from "@jest/globals";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { resolved } from "@/lib/forms/effective";
import { answersOf, given } from "../../support/applications";
import { rowOf } from "../../support/catalogue-rows";

describe("a row as it stands for the answers", () => {
  const claimId = rowOf(onlineClaimV1, "customerId");

  test("without a variant that holds it is the catalogue's own", () => {
    expect(resolved(onlineClaimV1, { line: given("ipv6") }, claimId)).toBe(claimId);
    expect(resolved(onlineClaimV1, {}, rowOf(onlineClaimV1, "payment"))).toBe(
      rowOf(onlineClaimV1, "payment"),
    );
  });

  test("the last variant that holds has the last word", () => {
    const answers = answersOf({ line: "isdn", customerIdType: "same" });
    const row = resolved(onlineClaimV1, answers, claimId);
    expect(row).toEqual({ ...claimId, owner: "auto", entry: "compare", note: "same-line-fills" });
  });

  test.each([
    ["customerId", "お客さまID (COP)", "総合ポータルサイトでは「COP」を除く数字（桁数は未確認）"],
    ["customerIdConfirm", "確認用お客さまID (COP)", "9番と同じ数字"],
  ])("several variants add up in %s", (key, label, format) => {
    const answers = answersOf({ carrier: "other", customerIdType: "cop" });
    const row = rowOf(eligibilityV1, key);
    const note = "may-be-hidden";
    expect(resolved(eligibilityV1, answers, row)).toEqual({ ...row, label, format, note, confidence: "I" });
  });

  test.each(["customerIdType", "customerId", "customerIdConfirm"])(
    "%s may be hidden for a line in the portal's words (docs/portal §2.5)",
    (key) => {
      const row = rowOf(eligibilityV1, key);
      expect(resolved(eligibilityV1, answersOf({ line: { written: "2:IPsec+IKE" } }), row)).toEqual({
        ...row,
        note: "may-be-hidden",
      });
      expect(resolved(eligibilityV1, answersOf({ line: "ip-vpn", carrier: "ntt" }), row)).toBe(row);
    },
  );
});
