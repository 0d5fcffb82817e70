/** A month of a year in Asia/Tokyo; `month` counts from 1. Arithmetic is on integers, never on `Date`. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const ordinal = ({ year, month }: YearMonth): number => year * 12 + (month - 1);

export const addMonths = (from: YearMonth, months: number): YearMonth => {
  const next = ordinal(from) + months;
  return { year: Math.floor(next / 12), month: (next % 12) + 1 };
};

/** Months from `a` to `b`; negative when `b` is earlier. */
export const monthsBetween = (a: YearMonth, b: YearMonth): number => ordinal(b) - ordinal(a);

/** Every month from `first` to `last`, both included. */
export const monthsFrom = (first: YearMonth, last: YearMonth): readonly YearMonth[] =>
  Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, index) => addMonths(first, index));
