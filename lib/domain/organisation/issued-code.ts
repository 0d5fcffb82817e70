import { examineFacility, normaliseFacility, type FacilityDetails, type FacilityFinding } from "./facility";
import { typedFacility } from "./typed";

type IssuedCodeFinding = FacilityFinding | { readonly code: "facility-code.missing" };

/** A facility with the code it was given, as it is kept; or what is odd about the code that was typed. */
export const withIssuedCode = (
  { feeTable, prefecture, name, loginMail, code: before }: FacilityDetails,
  typed: string,
): { readonly facility: FacilityDetails } | { readonly finding: IssuedCodeFinding } => {
  const facility = { feeTable, prefecture, name, loginMail };
  const normalised = normaliseFacility(typedFacility({ ...facility, code: typed }));
  const { code } = normalised;
  if (code === "") return { finding: { code: "facility-code.missing" } };
  const finding = code === before ? undefined : examineFacility(normalised).code;
  return finding === undefined ? { facility: { ...facility, code } } : { finding };
};
