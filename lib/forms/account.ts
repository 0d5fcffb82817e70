import { feeTables, type FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { prefectures } from "@/lib/domain/facility-code/prefectures";
import type { CatalogueField } from "./catalogue";

/** A facility as its account on 総合ポータルサイト shows it; one facility is one account. `code` is null while 職域 has none. */
export interface PortalAccount {
  readonly prefecture: string;
  readonly feeTable: FeeTable;
  readonly code: string | null;
  readonly name: string;
}

/** What the portal shows in a row that it fills in from the account, e.g. `13: 東京都`; "" for a code not issued yet. */
export const accountText = (
  field: CatalogueField,
  { prefecture, feeTable, code, name }: PortalAccount,
): string => {
  const separator = field.separator ?? ":";
  const shown = {
    prefecture: `${prefecture}${separator}${prefectures[prefecture] ?? ""}`,
    feeTable: `${feeTable}${separator}${feeTables[feeTable]}`,
    code: code ?? "",
    name,
  };
  return shown[field.account ?? "name"];
};
