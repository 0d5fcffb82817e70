import { tidyLine, tidyLines } from "../characters/tidy";
import { examinePhone, type PhoneFinding } from "./phone";

export type VendorSettingFinding =
  | { readonly code: "vendor-setting.missing" }
  | { readonly code: "vendor-setting.long"; readonly longest: number };

/** How long a line and the text of 個人情報の取り扱い may be, in characters. */
const longestLine = 200;
const longestPrivacy = 10_000;

export const normaliseSetting = (text: string): string => tidyLine(text);
export const normalisePrivacy = (text: string): string => tidyLines(text);

/** Name, telephone number and hours are what a clinic needs to reach its vendor: none may be empty. */
export const examineSetting = (normalised: string): VendorSettingFinding | undefined => {
  if (normalised === "") return { code: "vendor-setting.missing" };
  return normalised.length > longestLine ? { code: "vendor-setting.long", longest: longestLine } : undefined;
};

/** The number that every clinic calls. */
export const examineSupportPhone = (normalised: string): VendorSettingFinding | PhoneFinding | undefined =>
  examineSetting(normalised) ?? examinePhone(normalised);

/** An empty text stands for the default. */
export const examinePrivacy = (normalised: string): VendorSettingFinding | undefined =>
  normalised.length > longestPrivacy ? { code: "vendor-setting.long", longest: longestPrivacy } : undefined;
