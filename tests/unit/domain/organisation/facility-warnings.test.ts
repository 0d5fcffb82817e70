import { expect, test } from "@jest/globals";
import { facilityWarnings, missingOfFacility } from "@/lib/domain/organisation/facility-warnings";
import { knownFacilities } from "@/tests/support/facilities";

test("a check digit that does not fit, and a 仮アカウント, are worth a look", () => {
  const facility = { feeTable: "1", prefecture: "34", code: "0712363", loginMail: "jimu@34" } as const;
  expect(facilityWarnings(facility)).toEqual({
    code: { code: "facility-code.check-digit" },
    loginMail: { code: "login-mail.temporary" },
  });
});

test("nothing is odd about a public code, nor about none", () => {
  for (const { feeTable, prefecture, code } of knownFacilities) {
    expect(facilityWarnings({ feeTable, prefecture, code, loginMail: "a@example.jp" })).toEqual({});
    expect(facilityWarnings({ feeTable, prefecture, code: null, loginMail: null })).toEqual({});
  }
});

test("a code and the mail address of the account are missing until they are known; 職域 begins without a code", () => {
  const empty = { feeTable: "1", prefecture: "34", code: null, loginMail: null } as const;
  expect(missingOfFacility(empty)).toEqual(["code", "loginMail"]);
  expect(missingOfFacility({ ...empty, feeTable: "7" })).toEqual(["loginMail"]);
  expect(missingOfFacility({ ...empty, code: "0712362", loginMail: "jimu@example.jp" })).toEqual([]);
});
