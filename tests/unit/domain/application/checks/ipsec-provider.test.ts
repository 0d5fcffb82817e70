import { describe, expect, test } from "@jest/globals";
import { ipsecProviderCheck } from "@/lib/domain/application/checks/ipsec-provider";
import type { Answers } from "@/lib/forms/answer";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { answersOf, delegated } from "@/tests/support/applications";
import { subjectOf } from "@/tests/support/check-subjects";

const find = (answers: Answers) => ipsecProviderCheck.find(subjectOf(onlineClaimV1, answers));

const ipsec = (provider: string, carrier?: string): Answers =>
  answersOf({ line: "ipsec", ipsecProvider: provider, ...(carrier !== undefined && { carrier }) });

const isCarrier = {
  code: "ipsec-provider.is-ntt-carrier",
  level: "error",
  params: {},
  field: "ipsecProvider",
};

const odd: readonly (readonly [string, Answers])[] = [
  ["NTT東日本", ipsec("NTT東日本")],
  ["NTT西日本 株式会社", ipsec("NTT西日本株式会社", "other")],
  ["NTT東西", ipsec("NTT東西")],
  ["its full-width spelling", ipsec("ＮＴＴ西日本")],
  ["its lower-case spelling", ipsec("ntt東日本")],
  ["a blank inside", ipsec("NTT 西日本")],
  ["a full-width blank inside", ipsec("ＮＴＴ\u3000東 日 本")],
  ["no-break and zero-width blanks inside", ipsec("N\u00a0T\u200bT東西")],
  ["東日本電信電話", ipsec("東日本電信電話株式会社")],
  ["西日本電信電話", ipsec("西日本電信電話株式会社")],
  ["the carrier as provider, whoever the line is contracted with", ipsec("NTT東日本", "ntt")],
];

describe("the IPsec+IKE provider is not NTT東西 (docs/portal §5, W17)", () => {
  test.each(odd)("%s is seen", (_name, answers) => {
    expect(find(answers)).toStrictEqual([isCarrier]);
  });

  test.each<[string, Answers]>([
    ["NTTデータ中国, contracted with another company", ipsec("NTTデータ中国", "other")],
    ["NTTデータ中国, nothing said of the contract", ipsec("NTTデータ中国")],
    ["NTTデータ中国 over a line of NTT東西", ipsec("NTTデータ中国", "ntt")],
    ["its full-width spelling with blanks", ipsec("ＮＴＴ\u3000デ ー タ", "ntt")],
    ["its half-width spelling", ipsec("nttﾃﾞｰﾀ中国", "ntt")],
    ["another provider on a line of NTT東西", ipsec("NTT PCコミュニケーションズ", "ntt")],
    ["NTT データ中国, contracted with another company", ipsec("NTT データ中国", "other")],
    ["NTTデータ中国 without its name", ipsec("データ中国", "ntt")],
    ["日本電信電話", ipsec("日本電信電話株式会社", "ntt")],
    ["no provider yet", answersOf({ line: "ipsec", carrier: "ntt" })],
    [
      "the provider left to the vendor",
      { ...answersOf({ line: "ipsec", carrier: "ntt" }), ipsecProvider: delegated },
    ],
    ["a line of another kind", answersOf({ line: "ipv6", ipsecProvider: "NTT東日本", carrier: "ntt" })],
    ["no line yet", answersOf({ ipsecProvider: "NTT東日本" })],
  ])("%s: nothing is odd", (_name, answers) => {
    expect(find(answers)).toStrictEqual([]);
  });

  test("every issue of the list was seen", () => {
    const seen = odd.flatMap(([, answers]) => find(answers)).map(({ code }) => code);
    expect(new Set(seen)).toEqual(new Set(ipsecProviderCheck.errors));
  });
});
