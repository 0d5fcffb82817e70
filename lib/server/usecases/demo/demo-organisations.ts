import type { ClinicDetails } from "@/lib/domain/organisation/clinic";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import type { VendorDetails } from "../../db/vendors";

type DemoClinic = ClinicDetails & { readonly facilities: readonly FacilityDetails[] };

interface DemoVendor extends VendorDetails {
  readonly clinics: readonly DemoClinic[];
}

/** Invented makers and their customers, of all five kinds of facility; telephone numbers and codes are ones nobody has. */
export const demoOrganisations: readonly DemoVendor[] = [
  {
    name: "みどり医療システム株式会社",
    supportPhone: "0120-000-000",
    supportHours: "平日 9:00～17:30",
    clinics: [
      {
        customerNumber: "M-0001",
        name: "さくら内科・歯科クリニック",
        kana: "サクラナイカ・シカクリニック",
        phone: "03-0000-0001",
        address: "東京都千代田区丸の内0-0-1",
        contact: "佐藤 花子（事務長）",
        facilities: [
          {
            feeTable: "1",
            prefecture: "13",
            code: "0000018",
            name: "さくら内科クリニック",
            loginMail: "naika@sakura.example",
          },
          {
            feeTable: "3",
            prefecture: "13",
            code: "0000026",
            name: "さくら歯科クリニック",
            loginMail: "shika@sakura.example",
          },
        ],
      },
      {
        customerNumber: "M-0002",
        name: "あおぞら歯科医院",
        kana: "アオゾラシカイイン",
        phone: "06-0000-0002",
        address: "大阪府大阪市北区梅田0-0-2",
        contact: "鈴木 一郎（院長）",
        facilities: [
          {
            feeTable: "3",
            prefecture: "27",
            code: "0000029",
            name: "あおぞら歯科医院",
            loginMail: "uketsuke@aozora.example",
          },
        ],
      },
      {
        customerNumber: "M-0003",
        name: "ひまわり薬局",
        kana: "ヒマワリヤッキョク",
        phone: "052-000-0003",
        address: "愛知県名古屋市中区栄0-0-3",
        contact: "高橋 美咲（管理薬剤師）",
        facilities: [
          {
            feeTable: "4",
            prefecture: "23",
            code: "0000039",
            name: "ひまわり薬局",
            loginMail: "himawari@23",
          },
        ],
      },
      {
        customerNumber: "M-0004",
        name: "訪問看護ステーションこもれび",
        kana: "ホウモンカンゴステーションコモレビ",
        phone: "092-000-0004",
        address: "福岡県福岡市博多区博多駅前0-0-4",
        contact: "田中 誠",
        facilities: [
          {
            feeTable: "6",
            prefecture: "40",
            code: "0000041",
            name: "訪問看護ステーションこもれび",
            loginMail: null,
          },
        ],
      },
      {
        customerNumber: "M-0005",
        name: "みなと製作所健康管理センター診療所",
        kana: "ミナトセイサクショケンコウカンリセンターシンリョウジョ",
        phone: "045-000-0005",
        address: "神奈川県横浜市西区みなとみらい0-0-5",
        contact: "伊藤 直子（総務部）",
        facilities: [
          {
            feeTable: "7",
            prefecture: "14",
            code: null,
            name: "みなと製作所健康管理センター診療所",
            loginMail: "kenko@minato.example",
          },
        ],
      },
    ],
  },
  {
    name: "東西メディカルソフト株式会社",
    supportPhone: "0120-000-111",
    supportHours: "平日 9:00～18:00、土曜 9:00～12:00",
    clinics: [
      {
        customerNumber: "T-100",
        name: "かえで小児科",
        kana: "カエデショウニカ",
        phone: "011-000-0006",
        address: "北海道札幌市中央区北一条0-0-6",
        contact: "渡辺 健（院長）",
        facilities: [
          {
            feeTable: "1",
            prefecture: "01",
            code: "0000064",
            name: "かえで小児科",
            loginMail: "kaede@kaede.example",
          },
        ],
      },
      {
        customerNumber: "T-101",
        name: "はなみずき歯科・矯正歯科",
        kana: "ハナミズキシカキョウセイシカ",
        phone: "022-000-0007",
        address: "宮城県仙台市青葉区中央0-0-7",
        contact: "山本 由紀",
        facilities: [
          {
            feeTable: "3",
            prefecture: "04",
            code: "0000075",
            name: "はなみずき歯科・矯正歯科",
            loginMail: "uketsuke@hanamizuki.example",
          },
        ],
      },
    ],
  },
];
