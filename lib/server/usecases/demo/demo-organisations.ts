import type { ClinicDetails } from "../../db/clinics";
import type { VendorDetails } from "../../db/vendors";

interface DemoVendor extends VendorDetails {
  readonly clinics: readonly ClinicDetails[];
}

const clinic = (
  customerNumber: string,
  name: string,
  kana: string,
  phone: string,
  address: string,
  contact: string,
): ClinicDetails => ({ customerNumber, name, kana, phone, address, contact });

/** Invented makers and their customers, of all five kinds of facility; telephone numbers are ones nobody has. */
export const demoOrganisations: readonly DemoVendor[] = [
  {
    name: "みどり医療システム株式会社",
    supportPhone: "0120-000-000",
    supportHours: "平日 9:00～17:30",
    clinics: [
      clinic(
        "M-0001",
        "さくら内科クリニック",
        "サクラナイカクリニック",
        "03-0000-0001",
        "東京都千代田区丸の内0-0-1",
        "佐藤 花子",
      ),
      clinic(
        "M-0002",
        "あおぞら歯科医院",
        "アオゾラシカイイン",
        "06-0000-0002",
        "大阪府大阪市北区梅田0-0-2",
        "鈴木 一郎",
      ),
      clinic(
        "M-0003",
        "ひまわり薬局",
        "ヒマワリヤッキョク",
        "052-000-0003",
        "愛知県名古屋市中区栄0-0-3",
        "高橋 美咲",
      ),
      clinic(
        "M-0004",
        "訪問看護ステーションこもれび",
        "ホウモンカンゴステーションコモレビ",
        "092-000-0004",
        "福岡県福岡市博多区博多駅前0-0-4",
        "田中 誠",
      ),
      clinic(
        "M-0005",
        "みなと製作所健康管理センター診療所",
        "ミナトセイサクショケンコウカンリセンターシンリョウジョ",
        "045-000-0005",
        "神奈川県横浜市西区みなとみらい0-0-5",
        "伊藤 直子",
      ),
    ],
  },
  {
    name: "東西メディカルソフト株式会社",
    supportPhone: "0120-000-111",
    supportHours: "平日 9:00～18:00、土曜 9:00～12:00",
    clinics: [
      clinic(
        "T-100",
        "かえで小児科",
        "カエデショウニカ",
        "011-000-0006",
        "北海道札幌市中央区北一条0-0-6",
        "渡辺 健",
      ),
      clinic(
        "T-101",
        "はなみずき歯科・矯正歯科",
        "ハナミズキシカキョウセイシカ",
        "022-000-0007",
        "宮城県仙台市青葉区中央0-0-7",
        "山本 由紀",
      ),
    ],
  },
];
