import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";

export interface KnownFacility {
  readonly name: string;
  readonly prefecture: string;
  readonly feeTable: FeeTable;
  readonly code: string;
}

const rows: readonly (readonly [string, string, FeeTable, string])[] = [
  ["検証番号の例（広島）", "34", "1", "0712362"],
  ["NTT東日本札幌病院", "01", "1", "0113719"],
  ["愛全病院", "01", "1", "0112489"],
  ["京都大学医学部附属病院", "26", "1", "9900042"],
  ["大阪大学医学部附属病院", "27", "1", "9900249"],
  ["大阪大学歯学部附属病院", "27", "3", "9900021"],
  ["大阪歯科大学附属病院", "27", "3", "9400105"],
  ["広島大学病院", "34", "1", "8010017"],
  ["九州大学病院", "40", "1", "9819897"],
  ["東京大学医学部附属病院", "13", "1", "8814790"],
  ["三井記念病院", "13", "1", "0110098"],
  ["NTT東日本関東病院", "13", "1", "0970095"],
  ["埼玉医科大学病院", "11", "1", "2401966"],
  ["千葉大学医学部附属病院", "12", "1", "9210014"],
  ["横浜市立大学附属病院", "14", "1", "0803304"],
];

/** The 15 public codes of docs/portal §3.3. */
export const knownFacilities: readonly KnownFacility[] = rows.map(([name, prefecture, feeTable, code]) => ({
  name,
  prefecture,
  feeTable,
  code,
}));
