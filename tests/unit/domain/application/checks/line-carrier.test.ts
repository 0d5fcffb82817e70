import { describe, expect, test } from "@jest/globals";
import { lineCarrierCheck } from "@/lib/domain/application/checks/line-carrier";
import type { FieldValue } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { subjectWith } from "@/tests/support/check-subjects";

type Values = Readonly<Record<string, FieldValue>>;

const find = (catalogue: Catalogue, values: Values) => lineCarrierCheck.find(subjectWith(catalogue, values));

const ctcName = "中部テレコミュニケーション（CTC）";

const needsIpv4 = (carrier: string) => ({
  code: "line-carrier.needs-ipv4",
  level: "error",
  params: { carrier },
  proposals: [{ value: "ipv4" }],
  field: "line",
});
const notOption1 = (carrier: string) => ({
  code: "line-carrier.not-ntt-option",
  level: "error",
  params: { carrier },
  field: "line",
});

const needsIpsec = { code: "line-carrier.needs-ipsec", level: "warning", params: {}, field: "line" };

const odd: readonly (readonly [string, Catalogue, Values, object])[] = [
  ["CTC with IPv6", onlineClaimV1, { carrier: "ctc", line: "ipv6" }, needsIpv4(ctcName)],
  ["QTnet with IPv6", onlineClaimV1, { carrier: "qtnet", line: "ipv6" }, needsIpv4("QTnet")],
  ["CTC with option 1", eligibilityV1, { carrier: "ctc", line: "ip-vpn" }, notOption1(ctcName)],
  ["QTnet with option 1", eligibilityV1, { carrier: "qtnet", line: "ip-vpn" }, notOption1("QTnet")],
  [
    "職域: CTC with option 1",
    eligibilityWorkplaceV1,
    { carrier: "ctc", line: "ip-vpn" },
    notOption1(ctcName),
  ],
  ["another carrier with IPv4", onlineClaimV1, { carrier: "other", line: "ipv4" }, needsIpsec],
  ["another carrier with IPv6", onlineClaimV1, { carrier: "other", line: "ipv6" }, needsIpsec],
  ["another carrier with option 1", eligibilityV1, { carrier: "other", line: "ip-vpn" }, needsIpsec],
  [
    "職域: another carrier with option 1",
    eligibilityWorkplaceV1,
    { carrier: "other", line: "ip-vpn" },
    needsIpsec,
  ],
];

describe("what a carrier connects by (docs/portal §2.5, §7.3)", () => {
  test.each(odd)("%s is seen", (_name, catalogue, values, expected) => {
    expect(find(catalogue, values)).toStrictEqual([expected]);
  });

  test.each<[string, Catalogue, Values]>([
    ["CTC with IPv4", onlineClaimV1, { carrier: "ctc", line: "ipv4" }],
    ["QTnet with IPv4", onlineClaimV1, { carrier: "qtnet", line: "ipv4" }],
    ["CTC with IPsec+IKE", onlineClaimV1, { carrier: "ctc", line: "ipsec" }],
    [
      "CTC with a wording we do not know",
      onlineClaimV1,
      { carrier: "ctc", line: { written: "5: 別の接続" } },
    ],
    ["CTC without a line", onlineClaimV1, { carrier: "ctc" }],
    ["NTT with IPv6", onlineClaimV1, { carrier: "ntt", line: "ipv6" }],
    ["NTT with IPv4", onlineClaimV1, { carrier: "ntt", line: "ipv4" }],
    ["CTC with ISDN", onlineClaimV1, { carrier: "ctc", line: "isdn" }],
    ["another carrier with IPsec+IKE", onlineClaimV1, { carrier: "other", line: "ipsec" }],
    ["another carrier with ISDN", onlineClaimV1, { carrier: "other", line: "isdn" }],
    [
      "another carrier with a wording we do not know",
      onlineClaimV1,
      { carrier: "other", line: { written: "5: 別の接続" } },
    ],
    ["another carrier without a line", onlineClaimV1, { carrier: "other" }],
    ["IPv6 without a carrier", onlineClaimV1, { line: "ipv6" }],
    ["NTT with option 1", eligibilityV1, { carrier: "ntt", line: "ip-vpn" }],
    [
      "another carrier with another option",
      eligibilityV1,
      { carrier: "other", line: { written: "2:IPsec" } },
    ],
    ["option 1 without a carrier", eligibilityV1, { line: "ip-vpn" }],
    ["CTC with another option", eligibilityV1, { carrier: "ctc", line: { written: "2:CTC" } }],
  ])("%s: nothing is odd", (_name, catalogue, values) => {
    expect(find(catalogue, values)).toStrictEqual([]);
  });

  test("every issue of the list was seen", () => {
    const seen = odd.flatMap(([, catalogue, values]) => find(catalogue, values)).map(({ code }) => code);
    expect(new Set(seen)).toEqual(new Set(lineCarrierCheck.errors));
  });
});
