import { tidyLine } from "../characters/tidy";
import { halfWidth } from "../characters/width";
import { searchable } from "./search";
import type { KanaFinding } from "./kana";
import type { PhoneFinding } from "./phone";

/** What is kept about a clinic. `customerNumber` is the vendor's own 顧客番号; the others are "" where unknown. */
export interface ClinicDetails {
  readonly name: string;
  readonly kana: string;
  readonly phone: string;
  readonly address: string;
  readonly contact: string;
  readonly customerNumber: string | null;
}

export type ClinicFinding =
  | { readonly code: "clinic-name.missing" }
  | { readonly code: "customer-number.taken" }
  | { readonly code: "line.long"; readonly longest: number }
  | KanaFinding
  | PhoneFinding;

/** Most characters (code points) of a line. */
export const longestLine = 200;

/** What is odd about a line that may be empty. */
export const examineLine = (normalised: string): ClinicFinding | undefined =>
  Array.from(normalised).length > longestLine ? { code: "line.long", longest: longestLine } : undefined;

/** Stored form of a clinic's name, address or contact: one line, its letters as they were typed. */
export const normaliseLine = (text: string): string => tidyLine(text);

export const examineClinicName = (normalised: string): ClinicFinding | undefined =>
  normalised === "" ? { code: "clinic-name.missing" } : examineLine(normalised);

const hyphenInNumber = /(?<=[0-9A-Za-z])[ー–—−‐‒―](?=[0-9A-Za-z])/g;

/** Stored form of a 顧客番号: half-width capitals, so that one number is not kept twice. */
export const normaliseCustomerNumber = (text: string): string =>
  tidyLine(halfWidth(tidyLine(text)).replace(hyphenInNumber, "-")).toUpperCase();

/** What a clinic is found by; its facilities are found by what is theirs. */
export const searchOfClinic = ({ name, kana, phone, customerNumber }: ClinicDetails): string =>
  searchable([name, kana, phone, customerNumber ?? ""]);
