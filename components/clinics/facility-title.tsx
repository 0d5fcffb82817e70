import { feeTableWord, type FeeTable } from "@/lib/domain/facility-code/fee-tables";

interface FacilityTitleProps {
  readonly facility: { readonly feeTable: FeeTable; readonly name: string };
}

/** 歯科 さくら歯科クリニック: the kind stands before the name of every facility. */
export const FacilityTitle = ({ facility: { feeTable, name } }: FacilityTitleProps) => (
  <>
    <b>{feeTableWord(feeTable)}</b>
    <span className="[word-spacing:0.75em]"> </span>
    {name}
  </>
);
