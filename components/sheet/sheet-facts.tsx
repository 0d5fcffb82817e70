import { sheetStanding, type Approved } from "@/lib/domain/application/sheet";
import { sheetTexts } from "@/lib/texts/ja/sheet";

/** 確認済み 第3版（12月10日（木） 14:20）・最新の内容です */
export const SheetFacts = ({ view }: { readonly view: Approved }) => {
  const { snapshot, approvedAt, validUntil } = view.sheet;
  const latest = sheetStanding(view) === "ready" && validUntil === null;
  return (
    <span className="tabular-nums">
      {sheetTexts.approved(snapshot, new Date(approvedAt))}
      {latest && (
        <>
          ・<b>{sheetTexts.latest}</b>
        </>
      )}
    </span>
  );
};
