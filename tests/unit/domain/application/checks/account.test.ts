import { describe, expect, test } from "@jest/globals";
import { accountCheck } from "@/lib/domain/application/checks/account";
import type { PortalAccount } from "@/lib/forms/account";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { accounts, contextOf } from "@/tests/support/applications";

const find = (account: PortalAccount) =>
  accountCheck.find({ catalogue: onlineClaimV1, answers: {}, context: contextOf(account) });

const medical = (code: string | null, prefecture = "13"): PortalAccount => ({
  ...accounts.medical,
  prefecture,
  code,
});
const issue = (code: string, params: object = {}) => ({
  code,
  level: "error",
  params,
  field: "facilityCode",
});

const odd: readonly (readonly [string, PortalAccount, object])[] = [
  ["no code", medical(null), issue("facility-code.missing")],
  ["an empty code", medical(""), issue("facility-code.missing")],
  ["a letter", medical("88A4790"), issue("facility-code.letters")],
  [
    "10 digits of the facility itself (docs/portal §10)",
    medical("1318814790"),
    { ...issue("facility-code.ten-digits"), proposals: [{ value: "8814790" }] },
  ],
  ["10 digits of another prefecture", medical("2718814790"), issue("facility-code.other-ten-digits")],
  ["10 digits of another 点数表", medical("1338814790"), issue("facility-code.other-ten-digits")],
  ["6 digits", medical("881479"), issue("facility-code.six-digits")],
  ["5 digits", medical("88147"), issue("facility-code.length", { digits: 5 })],
  ["8 digits", medical("88147901"), issue("facility-code.length", { digits: 8 })],
  ["9 digits", medical("881479012"), issue("facility-code.length", { digits: 9 })],
  ["11 digits", medical("13188147901"), issue("facility-code.length", { digits: 11 })],
  [
    "the official test code, which only warns (docs/portal §3.3)",
    medical("0000001", "01"),
    { ...issue("facility-code.check-digit"), level: "warning" },
  ],
];

describe("医療機関等コード", () => {
  test.each(Object.entries(accounts))("the code of %s is not odd", (_name, account) => {
    expect(find(account)).toStrictEqual([]);
  });

  test.each(odd)("%s is seen", (_name, account, expected) => {
    expect(find(account)).toStrictEqual([expected]);
  });

  test("every issue of the list was seen", () => {
    const seen = odd.flatMap(([, account]) => find(account)).map(({ code }) => code);
    expect(new Set(seen)).toEqual(new Set(accountCheck.errors));
  });
});
