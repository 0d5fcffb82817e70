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

type AccountRow = NonNullable<CatalogueField["account"]>;

/** What the portal shows in a row that it fills in from the account, e.g. `13: 東京都`; "" for a code not issued yet. */
export const accountText = ({ property, separator }: AccountRow, account: PortalAccount): string => {
  switch (property) {
    case "prefecture":
      return `${account.prefecture}${separator}${prefectures[account.prefecture] ?? ""}`;
    case "feeTable":
      return `${account.feeTable}${separator}${feeTables[account.feeTable]}`;
    case "code":
      return account.code ?? "";
    case "name":
      return account.name;
  }
};
