import { expect, test } from "@jest/globals";
import { facilityWarnings } from "@/lib/domain/organisation/facility-warnings";
import { knownFacilities } from "@/tests/support/facilities";

test("a check digit that does not fit, and a 仮アカウント, are worth a look", () => {
  const facility = { feeTable: "1", prefecture: "34", code: "0712363", loginMail: "jimu@34" } as const;
  expect(facilityWarnings(facility)).toEqual([
    { code: "facility-code.check-digit" },
    { code: "login-mail.temporary" },
  ]);
});

test("nothing is odd about a public code, nor about none", () => {
  for (const { feeTable, prefecture, code } of knownFacilities) {
    expect(facilityWarnings({ feeTable, prefecture, code, loginMail: "a@example.jp" })).toEqual([]);
    expect(facilityWarnings({ feeTable, prefecture, code: null, loginMail: null })).toEqual([]);
  }
});
