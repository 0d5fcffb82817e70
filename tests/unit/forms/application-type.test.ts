import { expect, test } from "@jest/globals";
import { applicationTypeWord } from "@/lib/forms/application-type";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";

test("申請区分 is said in the form's own words", () => {
  expect(applicationTypeWord(onlineClaimV1, "start")).toBe("開始");
  expect(applicationTypeWord(eligibilityV1, "start")).toBe("新規");
  expect(applicationTypeWord(onlineClaimV1, "change")).toBe("変更");
  expect(applicationTypeWord(onlineClaimV1, null)).toBe("");
});
