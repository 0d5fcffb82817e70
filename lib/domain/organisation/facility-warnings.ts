import { examineFacilityCode, type FacilityCodeFinding } from "../facility-code/facility-code";
import { isTemporaryAddress } from "../facility-code/temporary-address";
import type { FacilityDetails } from "./facility";

/** What is worth a look and stops nothing. */
export type FacilityWarning =
  | Extract<FacilityCodeFinding, { readonly code: "facility-code.check-digit" }>
  | { readonly code: "login-mail.temporary" };

/** What is worth a look about a facility as it is kept. */
export const facilityWarnings = ({
  code,
  loginMail,
  ...holder
}: Omit<FacilityDetails, "name">): readonly FacilityWarning[] => {
  const finding = code === null ? undefined : examineFacilityCode(code, holder);
  return [
    ...(finding?.code === "facility-code.check-digit" ? [finding] : []),
    ...(loginMail !== null && isTemporaryAddress(loginMail)
      ? [{ code: "login-mail.temporary" } as const]
      : []),
  ];
};
