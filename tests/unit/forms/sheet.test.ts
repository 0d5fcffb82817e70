import { describe, expect, test } from "@jest/globals";
import { eligibilityV1 } from "@/lib/forms/catalogues/eligibility.v1";
import { eligibilityWorkplaceV1 } from "@/lib/forms/catalogues/eligibility-workplace.v1";
import { onlineClaimV1 } from "@/lib/forms/catalogues/online-claim.v1";
import { sheetRows, type SheetRow } from "@/lib/forms/sheet";
import { accounts, claimStart, eligibilityStart, workplaceStart } from "../../support/applications";

/** A row as a line of the tables below: number, section, label, gloss, entry, value, note. */
const lines = (rows: readonly SheetRow[]) =>
  rows.map(({ number, section, label, gloss, entry, value, note }) => [
    number,
    section,
    label,
    gloss,
    entry,
    value,
    note?.code ?? null,
  ]);

describe("オンライン請求 (docs/portal §1.1)", () => {
  const facility = "医療機関等情報";
  const software = "レセコンとパソコン";
  const line = "電気通信回線";

  test("a complete 開始 over IPv6, row by row", () => {
    expect(lines(sheetRows(onlineClaimV1, claimStart("ipv6"), accounts.medical))).toEqual([
      [1, facility, "都道府県コード", null, "compare", "13: 東京都", null],
      [2, facility, "点数表コード", null, "compare", "1: 医科", null],
      [3, facility, "医療機関等コード ※数字7桁", null, "compare", "8814790", null],
      [4, facility, "医療機関等名", null, "compare", "東京大学医学部附属病院", null],
      [5, "申請区分", "申請区分", null, "choose", "開始", null],
      [6, "利用規約", "上記の利用規約に同意します。", null, "check", "", null],
      [7, "請求開始年月", "請求開始年", null, "choose", "2027", null],
      [8, "請求開始年月", "請求開始月", null, "choose", "2", null],
      [9, software, "レセコンのプログラム名称", null, "paste", "Opt.one3", null],
      [
        10,
        software,
        "レセコンのソフトメーカー名 (プログラムの作成者の氏名)",
        null,
        "paste",
        "株式会社オプテック",
        null,
      ],
      [
        11,
        software,
        "パソコンの基本ソフト (OS) ・ブラウザ",
        null,
        "choose",
        "Windows 10 IoT Enterprise 2019 LTSC(64bit)/Microsoft Edge(Chromium)",
        null,
      ],
      [12, line, "電気通信回線種別", null, "choose", "IP-VPN接続【IPv6】", "number-lost"],
      [13, line, "ISDNダイヤルアップ番号", null, "leave-blank", "", null],
      [14, line, "インターネット接続IPsec+IKE提供事業者名", null, "leave-blank", "", null],
      [15, line, "お客さまID", "どれを使うか", "choose", "CAF", null],
      [16, line, "お客さまID", "番号", "paste", "1234567890", null],
      [17, "支払方法", "電子証明書発行料の支払方法", null, "choose", "1: 診療報酬支払額等から控除", null],
      [18, "備考", "備考", null, "paste", "回線工事は12月1日です。", null],
    ]);
  });
});

describe("オンライン資格確認 (docs/portal §1.2)", () => {
  const facility = "医療機関等情報";
  const line = "電気通信回線";
  const test_ = "テスト開始予定年月(※未定の方は入力不要)";

  test("a complete 新規 with a CAF number, row by row", () => {
    expect(lines(sheetRows(eligibilityV1, eligibilityStart("caf"), accounts.pharmacy))).toEqual([
      [1, facility, "都道府県コード", null, "compare", "01:北海道", null],
      [2, facility, "点数表コード", null, "compare", "4:調剤", null],
      [3, facility, "医療機関等コード ※数字7桁", null, "compare", "1401232", null],
      [4, facility, "医療機関等名", null, "compare", "とどけ薬局", null],
      [5, "申請区分", "申請区分", null, "choose", "新規", null],
      [6, "利用規約への同意", "上記の利用規約に同意します。", null, "check", "", null],
      [
        7,
        line,
        "電気通信回線種別",
        null,
        "choose",
        "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)",
        null,
      ],
      [8, line, "お客さまID", "どれを使うか", "choose", "CAF", null],
      [9, line, "お客さまID (CAF)", null, "paste", "1234567890", null],
      [10, line, "確認用お客さまID (CAF)", null, "paste", "1234567890", null],
      [11, line, "フレッツ・v6オプション契約の確認", null, "choose", "", "choose-meaning"],
      [12, "利用開始予定年月", "予定年", null, "choose", "2027", null],
      [13, "利用開始予定年月", "予定月", null, "choose", "1", null],
      [14, test_, "テスト予定年", null, "choose", "2026", null],
      [15, test_, "テスト予定月", null, "choose", "12", null],
      [16, "秘密の番号", "秘密の番号", null, "type-here", null, null],
      [17, "秘密の番号", "確認のため再入力してください。", null, "type-here", null, null],
      [18, "支払方法", "電子証明書発行料の支払方法", null, "choose", "2: 払込請求書による振込み", null],
    ]);
  });

  test("職域 has the same rows and two documents (docs/portal §1.3)", () => {
    const rows = lines(sheetRows(eligibilityWorkplaceV1, workplaceStart, accounts.workplaceWithoutCode));
    const common = lines(sheetRows(eligibilityV1, eligibilityStart("caf"), accounts.pharmacy));
    expect(rows).toEqual([
      [1, facility, "都道府県コード", null, "compare", "23:愛知県", null],
      [2, facility, "点数表コード", null, "compare", "7:職域診療所", null],
      [3, facility, "医療機関等コード ※数字7桁", null, "compare", "", null],
      [4, facility, "医療機関等名", null, "compare", "とどけ製作所診療所", null],
      ...common.slice(4),
      [19, "開設許可書と開設届の写し", "開設許可書の写し", null, "upload", "開設許可書.pdf", null],
      [20, "開設許可書と開設届の写し", "開設届の写し", null, "upload", "開設届.pdf", null],
    ]);
  });
});

test("every row carries its field's key", () => {
  const keys = sheetRows(eligibilityWorkplaceV1, {}, accounts.workplace).map(({ key }) => key);
  expect(keys).toEqual([
    ...["prefecture", "feeTable", "facilityCode", "facilityName", "applicationType", "consent", "line"],
    ...["customerIdType", "customerId", "customerIdConfirm", "v6Option", "useStartYear", "useStartMonth"],
    ...["testYear", "testMonth", "secretNumber", "secretNumberConfirm", "payment"],
    ...["openingPermit", "openingNotice"],
  ]);
});
