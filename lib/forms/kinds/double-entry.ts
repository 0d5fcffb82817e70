import type { DoubleEntry } from "../answer";

/** Applies a normaliser to both entries. */
export const onBoth = (value: DoubleEntry, normalise: (text: string) => string): DoubleEntry => ({
  first: normalise(value.first),
  second: normalise(value.second),
});

export const bothThere = ({ first, second }: DoubleEntry): boolean => first !== "" && second !== "";

/** Both entries are there and differ. */
export const unequal = (value: DoubleEntry): boolean => bothThere(value) && value.first !== value.second;
