import { examineFacilityCode, type FacilityCodeFinding } from "../facility-code/facility-code";
import { isTemporaryAddress } from "../facility-code/temporary-address";
import { workplace } from "../facility-code/fee-tables";
import type { FacilityDetails } from "./facility";

/** What is worth a look and stops nothing. */
export type FacilityWarning =
  | Extract<FacilityCodeFinding, { readonly code: "facility-code.check-digit" }>
  | { readonly code: "login-mail.temporary" };

/** What is worth a look about a facility as it is kept, by field. */
export const facilityWarnings = ({
  code,
  loginMail,
  ...holder
}: Omit<FacilityDetails, "name">): Readonly<Partial<Record<"code" | "loginMail", FacilityWarning>>> => {
  const finding = code === null ? undefined : examineFacilityCode(code, holder);
  return {
    ...(finding?.code === "facility-code.check-digit" && { code: finding }),
    ...(loginMail !== null &&
      isTemporaryAddress(loginMail) && { loginMail: { code: "login-mail.temporary" } as const }),
  };
};

/** What should be known of a facility before it files an application; 職域 gets its code later. */
export const missingOfFacility = ({
  feeTable,
  code,
  loginMail,
}: Omit<FacilityDetails, "name">): readonly ("code" | "loginMail")[] => [
  ...(code === null && feeTable !== workplace ? (["code"] as const) : []),
  ...(loginMail === null ? (["loginMail"] as const) : []),
];
