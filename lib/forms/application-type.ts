import { fieldOf, type Catalogue } from "./catalogue";

/** 申請区分 in the form's own words: 開始, 新規 or 変更; "" where nobody chose one. */
export const applicationTypeWord = (catalogue: Catalogue, key: string | null): string => {
  const { options } = fieldOf(catalogue, "applicationType");
  return options?.options.find((option) => option.key === key)?.text ?? "";
};
