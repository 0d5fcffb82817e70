import { tidyLine } from "../characters/tidy";
import {
  examineFacilityCode,
  normaliseFacilityCode,
  type FacilityCodeFinding,
} from "../facility-code/facility-code";
import { feeTables, type FeeTable } from "../facility-code/fee-tables";
import { prefectures } from "../facility-code/prefectures";
import { isTemporaryAddress } from "../facility-code/temporary-address";
import { isMailAddress, normaliseLoginId } from "../people/login-id";
import { longestLine } from "./clinic";

/** One account on 総合ポータルサイト. `code` is null while none is known, and while 職域 has none. */
export interface FacilityDetails {
  readonly feeTable: FeeTable;
  readonly prefecture: string;
  readonly code: string | null;
  readonly name: string;
  readonly loginMail: string | null;
}

/** The same as a form asks it: every answer a text. */
export type TypedFacility = { readonly [Name in keyof FacilityDetails]: string };

export type FacilityFinding =
  | { readonly code: "fee-table.missing" }
  | { readonly code: "prefecture.missing" }
  | { readonly code: "facility-name.missing" }
  | { readonly code: "facility-name.long"; readonly longest: number }
  | { readonly code: "login-mail.form" }
  | { readonly code: "facility.twice" }
  | { readonly code: "facility.elsewhere"; readonly customer: string }
  | { readonly code: "facilities.missing" }
  | Exclude<FacilityCodeFinding, { readonly code: "facility-code.missing" | "facility-code.check-digit" }>;

const isFeeTable = (text: string): text is FeeTable => Object.hasOwn(feeTables, text);
const isPrefecture = (text: string): boolean => Object.hasOwn(prefectures, text);

/** Ten digits that begin with this 都道府県 and 点数表コード are cut to the seven that are meant. */
const lastSeven = (code: string, feeTable: string, prefecture: string): string =>
  code.length === 10 && code.startsWith(prefecture + feeTable) ? code.slice(3) : code;

export const normaliseFacility = ({ feeTable, prefecture, ...typed }: TypedFacility): TypedFacility => ({
  feeTable,
  prefecture,
  code: lastSeven(normaliseFacilityCode(typed.code), feeTable, prefecture),
  name: tidyLine(typed.name),
  loginMail: normaliseLoginId(typed.loginMail),
});

const examineCode = (code: string, feeTable: string, prefecture: string): FacilityFinding | undefined => {
  if (code === "" || !isFeeTable(feeTable) || !isPrefecture(prefecture)) return undefined;
  const finding = examineFacilityCode(code, { feeTable, prefecture });
  return finding?.code === "facility-code.missing" || finding?.code === "facility-code.check-digit"
    ? undefined
    : finding;
};

const examineName = (name: string): FacilityFinding | undefined => {
  if (name === "") return { code: "facility-name.missing" };
  return Array.from(name).length > longestLine
    ? { code: "facility-name.long", longest: longestLine }
    : undefined;
};

const examineMail = (mail: string): FacilityFinding | undefined =>
  mail === "" || isMailAddress(mail) || isTemporaryAddress(mail) ? undefined : { code: "login-mail.form" };

/** What keeps a normalised facility from being kept, by field; a code is judged once 都道府県 and 点数表コード are known. */
export const examineFacility = ({
  feeTable,
  prefecture,
  code,
  name,
  loginMail,
}: TypedFacility): Readonly<Partial<Record<keyof FacilityDetails, FacilityFinding>>> => {
  const found = {
    feeTable: isFeeTable(feeTable) ? undefined : ({ code: "fee-table.missing" } as const),
    prefecture: isPrefecture(prefecture) ? undefined : ({ code: "prefecture.missing" } as const),
    code: examineCode(code, feeTable, prefecture),
    name: examineName(name),
    loginMail: examineMail(loginMail),
  };
  return Object.fromEntries(Object.entries(found).filter(([, finding]) => finding !== undefined));
};

const orNull = (text: string): string | null => (text === "" ? null : text);

/** A normalised facility that has passed `examineFacility`, as it is kept. */
export const keptFacility = ({ feeTable, code, loginMail, ...facility }: TypedFacility): FacilityDetails => ({
  ...facility,
  feeTable: feeTable as FeeTable,
  code: orNull(code),
  loginMail: orNull(loginMail),
});
