import { describe, expect, test } from "@jest/globals";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { sheetRows } from "@/lib/forms/sheet";
import {
  accounts,
  answersOf,
  claimChange,
  claimOnSameLine,
  claimStart,
  delegated,
  eligibilityStart,
  given,
  planned,
  twice,
  without,
  workplaceStart,
} from "../../support/applications";

/** Rows as lines: number, label, entry, value, note. */
const lines = (catalogue: Catalogue, answers: Answers, from: number, to: number) =>
  sheetRows(catalogue, answers, accounts.medical)
    .filter(({ number }) => number >= from && number <= to)
    .map(({ number, label, entry, value, note }) => [number, label, entry, value, note]);

const dialUp = "ISDNダイヤルアップ番号";
const provider = "インターネット接続IPsec+IKE提供事業者名";
const lineLabel = "電気通信回線種別";
const id = "お客さまID";
const mayBeHidden = { code: "may-be-hidden" };
const isdnMeaning = { code: "choose-meaning", meaning: "「ISDN接続」を示す選択肢" };

describe("the line rows of オンライン請求 (docs/portal §2.5, §7.2)", () => {
  test.each([
    [
      "NTT, IPv4",
      claimStart("ipv4"),
      [
        [12, lineLabel, "choose", "1: IP-VPN接続【IPv4】", null],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "choose", "COP", null],
        [16, id, "paste", "12345678", null],
      ],
    ],
    [
      "CTC, IPv4",
      { ...without(claimStart("ipv4"), "customerIdType", "customerId"), carrier: given("ctc") },
      [
        [12, lineLabel, "choose", "1: IP-VPN接続【IPv4】", null],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "leave-blank", "", mayBeHidden],
        [16, id, "leave-blank", "", mayBeHidden],
      ],
    ],
    [
      "IPsec+IKE",
      claimStart("ipsec"),
      [
        [12, lineLabel, "choose", "3: IP-sec+IKE接続", null],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "paste", "株式会社エヌ・ティ・ティ・データ中国", null],
        [15, id, "leave-blank", "", mayBeHidden],
        [16, id, "leave-blank", "", mayBeHidden],
      ],
    ],
    [
      "ISDN",
      claimStart("isdn"),
      [
        [12, lineLabel, "choose", "", isdnMeaning],
        [13, dialUp, "paste", "0312345678", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "leave-blank", "", mayBeHidden],
        [16, id, "leave-blank", "", mayBeHidden],
      ],
    ],
    [
      "the same line as オンライン資格確認",
      claimOnSameLine,
      [
        [12, lineLabel, "choose", "IP-VPN接続【IPv6】", { code: "number-lost" }],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "choose", "オンライン資格確認等システムと同じ回線(お客さまID)を使用する。", null],
        [16, id, "compare", "", { code: "same-line-fills" }],
      ],
    ],
    [
      "an option in the portal's own words",
      { ...claimStart("ipv6"), line: given({ written: "5: 新しい回線" }) },
      [
        [12, lineLabel, "choose", "5: 新しい回線", { code: "as-written" }],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "choose", "CAF", null],
        [16, id, "paste", "1234567890", null],
      ],
    ],
    [
      "a line left to the vendor",
      { ...claimStart("ipv6"), line: delegated, customerId: delegated },
      [
        [12, lineLabel, "leave-blank", "", null],
        [13, dialUp, "leave-blank", "", null],
        [14, provider, "leave-blank", "", null],
        [15, id, "choose", "CAF", null],
        [16, id, "leave-blank", "", null],
      ],
    ],
  ])("%s", (_name, answers: Answers, rows) => {
    expect(lines(onlineClaimV1, answers, 12, 16)).toEqual(rows);
  });

  test("a number given all the same is kept, for the row may be there after all", () => {
    const answers = { ...claimStart("ipv6"), line: given("ipsec") };
    expect(lines(onlineClaimV1, answers, 15, 16)).toEqual([
      [15, id, "choose", "CAF", mayBeHidden],
      [16, id, "paste", "1234567890", mayBeHidden],
    ]);
  });

  test("a number left over from before does not go with the same line", () => {
    const answers = { ...claimStart("ipv6"), customerIdType: given("same") };
    expect(lines(onlineClaimV1, answers, 16, 16)).toEqual([
      [16, id, "compare", "", { code: "same-line-fills" }],
    ]);
  });

  test("a number left over from before does not go with another line", () => {
    const answers = { ...claimStart("isdn"), ipsecProvider: given("株式会社データ") };
    expect(lines(onlineClaimV1, answers, 14, 14)).toEqual([[14, provider, "leave-blank", "", null]]);
  });
});

describe("変更 of オンライン請求", () => {
  const keepShown = { code: "keep-shown" };

  test("keeps the 請求開始年月 that the portal shows", () => {
    expect(lines(onlineClaimV1, claimChange, 5, 8)).toEqual([
      [5, "申請区分", "choose", "変更", null],
      [6, "上記の利用規約に同意します。", "check", "", null],
      [7, "請求開始年", "compare", "", keepShown],
      [8, "請求開始月", "compare", "", keepShown],
    ]);
  });

  test("takes a 請求開始年月 that was decided after all", () => {
    const answers = { ...claimChange, claimStartYear: given("2027"), claimStartMonth: given("4") };
    expect(lines(onlineClaimV1, answers, 7, 8)).toEqual([
      [7, "請求開始年", "choose", "2027", null],
      [8, "請求開始月", "choose", "4", null],
    ]);
  });
});

describe("the number of オンライン資格確認 (docs/portal §1.2 5–7)", () => {
  test.each([
    ["COP", eligibilityStart("cop"), "COP", "12345678"],
    [
      "a type that only the number says",
      without(eligibilityStart("cop"), "customerIdType"),
      "COP",
      "12345678",
    ],
    [
      "a planned one",
      { ...eligibilityStart("cop"), customerId: planned(twice("COP87654321")) },
      "COP",
      "87654321",
    ],
  ])("%s has labels of its own and no prefix", (_name, answers: Answers, type, digits) => {
    expect(lines(eligibilityV1, answers, 8, 10)).toEqual([
      [8, id, "choose", type, null],
      [9, "お客さまID (COP)", "paste", digits, null],
      [10, "確認用お客さまID (COP)", "paste", digits, null],
    ]);
  });

  test("the number of オンライン請求 leaves both rows blank", () => {
    expect(lines(eligibilityV1, eligibilityStart("same"), 8, 10)).toEqual([
      [8, id, "choose", "オンライン請求と同じお客さまIDを使用", null],
      [9, "お客さまID (CAF)", "leave-blank", "", null],
      [10, "確認用お客さまID (CAF)", "leave-blank", "", null],
    ]);
  });

  test("a line that is not NTT's may hide all three rows", () => {
    const answers = answersOf({ line: { written: "2:IPsec+IKE" } });
    expect(lines(eligibilityV1, answers, 7, 10)).toEqual([
      [7, lineLabel, "choose", "2:IPsec+IKE", { code: "as-written" }],
      [8, id, "leave-blank", "", mayBeHidden],
      [9, "お客さまID (CAF)", "leave-blank", "", mayBeHidden],
      [10, "確認用お客さまID (CAF)", "leave-blank", "", mayBeHidden],
    ]);
  });

  test.each([
    ["contracted", "契約があることを示す選択肢"],
    ["not-contracted", "契約がないことを示す選択肢"],
  ])("the v6 option says what to choose: %s (docs/portal §1.2 8)", (v6Option, meaning) => {
    expect(lines(eligibilityV1, answersOf({ v6Option }), 11, 11)).toEqual([
      [11, "フレッツ・v6オプション契約の確認", "choose", "", { code: "choose-meaning", meaning }],
    ]);
  });
});

test("a row that the portal does not show says nothing", () => {
  const answers = { ...eligibilityStart("same"), line: given({ written: "2:IPsec+IKE" }) };
  expect(lines(eligibilityV1, answers, 9, 10)).toEqual([
    [9, "お客さまID (CAF)", "leave-blank", "", null],
    [10, "確認用お客さまID (CAF)", "leave-blank", "", null],
  ]);
});

describe("職域 (docs/portal §1.3)", () => {
  test("documents that are not there leave their rows blank; payment is settled", () => {
    const answers = without(workplaceStart, "openingPermit", "openingNotice");
    expect(lines(eligibilityWorkplaceV1, answers, 18, 20)).toEqual([
      [18, "電子証明書発行料の支払方法", "choose", "2: 払込請求書による振込み", null],
      [19, "開設許可書の写し", "leave-blank", "", null],
      [20, "開設届の写し", "leave-blank", "", null],
    ]);
  });
});
