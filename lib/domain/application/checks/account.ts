import { examineFacilityCode, type FacilityCodeFinding } from "../../facility-code/facility-code";
import { error, warning, type Issue, type NoParams } from "@/lib/forms/kinds/kind";
import { at, type Check } from "./check";

export type AccountIssue =
  | Issue<"facility-code.length", { readonly digits: number }>
  | Issue<Exclude<FacilityCodeFinding["code"], "facility-code.length">, NoParams>;

const issueOf = (finding: FacilityCodeFinding): AccountIssue => {
  switch (finding.code) {
    case "facility-code.length":
      return error(finding.code, { digits: finding.digits });
    case "facility-code.ten-digits":
      return error(finding.code, {}, [{ value: finding.lastSeven }]);
    case "facility-code.check-digit":
      return warning(finding.code, {});
    case "facility-code.missing":
    case "facility-code.letters":
    case "facility-code.other-ten-digits":
    case "facility-code.six-digits":
      return error(finding.code, {});
  }
};

/** The facility's 医療機関等コード; a wrong check digit only warns, the portal fills the code in from the account (docs/portal §3.3). */
export const accountCheck: Check<AccountIssue> = {
  find: ({ context: { facility } }) => {
    const finding = examineFacilityCode(facility.code ?? "", facility);
    return finding === undefined ? [] : [at("facilityCode", issueOf(finding))];
  },
  errors: [
    "facility-code.length",
    "facility-code.ten-digits",
    "facility-code.check-digit",
    "facility-code.missing",
    "facility-code.letters",
    "facility-code.other-ten-digits",
    "facility-code.six-digits",
  ],
};
