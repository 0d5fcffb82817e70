import { numberText } from "@/lib/texts/ja/applications";
import type { SheetView } from "@/lib/domain/application/sheet";
import { applicationTitle } from "@/lib/texts/ja/sheet";
import { feeTableWord } from "@/lib/domain/facility-code/fee-tables";

/** 歯科 さくら歯科医院 オンライン資格確認 利用開始・変更申請（新規） 申請番号 0012 */
export const SheetTitle = ({ view }: { readonly view: SheetView }) => {
  const type =
    view.kind === "approved" ? view.sheet.rows.find(({ key }) => key === "applicationType") : undefined;
  return (
    <span className="flex flex-wrap gap-x-4">
      <span>
        <b>{feeTableWord(view.facility.feeTable)}</b> {view.facility.name}
      </span>
      <span>{applicationTitle(view.title, type?.value ?? "")}</span>
      <span>{numberText(view.applicationNumber)}</span>
    </span>
  );
};
