import { FacilityTitle } from "@/components/clinics/facility-title";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import { numberText } from "@/lib/texts/ja/applications";

interface HistoryTitleProps {
  readonly facility: { readonly feeTable: FeeTable; readonly name: string };
  readonly number: number;
  readonly form: string;
}

/** 歯科 さくら歯科クリニック オンライン請求 申請番号 0012: whose history it is. */
export const HistoryTitle = ({ facility, number, form }: HistoryTitleProps) => (
  <>
    <FacilityTitle facility={facility} />
    {"　"}
    {form}
    {"　"}
    {numberText(number)}
  </>
);
