/** 点数表コード as 総合ポータルサイト uses them (docs/portal §3.2). 7 is the portal's own code for 職域診療所 (confidence C). */
export const feeTables = {
  "1": "医科",
  "3": "歯科",
  "4": "調剤",
  "6": "訪問看護",
  "7": "職域診療所",
} as const;

export type FeeTable = keyof typeof feeTables;

export const workplace = "7" satisfies FeeTable;

/** The word that stands before a facility's name: 医科・歯科・調剤・訪問看護・職域. */
export const feeTableWord = (feeTable: FeeTable): string => feeTables[feeTable].replace("診療所", "");
