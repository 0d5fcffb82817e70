import { workplace, type FeeTable } from "./fee-tables";

/** Prefectures whose codes carry a check digit over the 7 digits alone: 埼玉, 千葉, 東京, 神奈川 (docs/portal §3.3). */
const sevenDigitPrefectures = new Set(["11", "12", "13", "14"]);

const fold = (product: number): number => (product > 9 ? product - 9 : product);

/** The 検証番号: weights 2, 1, 2, 1 … from the right, two-digit products by their digit sum. */
const checkDigit = (body: string): number => {
  const sum = Array.from(body)
    .reverse()
    .reduce((total, digit, index) => total + fold(Number(digit) * (index % 2 === 0 ? 2 : 1)), 0);
  return (10 - (sum % 10)) % 10;
};

/**
 * Whether the last digit of a 7-digit 医療機関等コード is the right 検証番号 (docs/portal §3.3, data of 2025-08).
 * 職域 has none. A mismatch is worth a warning, never a block: the portal fills the code in from the account.
 */
export const checkDigitFits = (prefecture: string, feeTable: FeeTable, code: string): boolean => {
  if (feeTable === workplace) return true;
  const last = Number(code.slice(6));
  const overTen = checkDigit(prefecture + feeTable + code.slice(0, 6)) === last;
  const overSeven = checkDigit(code.slice(0, 6)) === last;
  if (!sevenDigitPrefectures.has(prefecture)) return overTen;
  return feeTable === "1" ? overSeven : overSeven || overTen;
};
