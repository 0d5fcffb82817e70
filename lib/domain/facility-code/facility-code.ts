import { compact } from "../characters/width";
import { checkDigitFits } from "./check-digit";
import { workplace, type FeeTable } from "./fee-tables";

/** Whose code it is. `prefecture` is 01–47. */
export interface CodeHolder {
  readonly prefecture: string;
  readonly feeTable: FeeTable;
}

export type FacilityCodeFinding =
  | { readonly code: "facility-code.missing" }
  | { readonly code: "facility-code.letters" }
  | { readonly code: "facility-code.ten-digits"; readonly lastSeven: string }
  | { readonly code: "facility-code.other-ten-digits" }
  | { readonly code: "facility-code.six-digits" }
  | { readonly code: "facility-code.length"; readonly digits: number }
  | { readonly code: "facility-code.check-digit" };

/** Stored form of a 医療機関等コード: digits as text, so that leading zeros stay. */
export const normaliseFacilityCode = (text: string): string => compact(text);

/** What is odd about a normalised 医療機関等コード; undefined when nothing is. 職域 may have none yet (docs/portal §3.3, §3.4, §10). */
export const examineFacilityCode = (code: string, holder: CodeHolder): FacilityCodeFinding | undefined => {
  if (code === "") return holder.feeTable === workplace ? undefined : { code: "facility-code.missing" };
  if (!/^\d+$/.test(code)) return { code: "facility-code.letters" };
  if (code.length === 10) {
    return code.startsWith(holder.prefecture + holder.feeTable)
      ? { code: "facility-code.ten-digits", lastSeven: code.slice(3) }
      : { code: "facility-code.other-ten-digits" };
  }
  if (code.length === 6) return { code: "facility-code.six-digits" };
  if (code.length !== 7) return { code: "facility-code.length", digits: code.length };
  return checkDigitFits(holder.prefecture, holder.feeTable, code)
    ? undefined
    : { code: "facility-code.check-digit" };
};
