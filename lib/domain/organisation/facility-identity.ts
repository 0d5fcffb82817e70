import type { FacilityDetails } from "./facility";
import { searchable } from "./search";

/** The ten digits that only one facility has, or null while it has no code. */
const fullCode = ({
  prefecture,
  feeTable,
  code,
}: Omit<FacilityDetails, "name" | "loginMail">): string | null =>
  code === null ? null : prefecture + feeTable + code;

/** The places of facilities that are the same account as one before them. */
export const repeatedFacilities = (facilities: readonly FacilityDetails[]): readonly number[] => {
  const codes = facilities.map(fullCode);
  return codes.flatMap((code, place) => (code !== null && codes.indexOf(code) < place ? [place] : []));
};

/** What a facility is found by: its name, and its code with and without the three digits before it. */
export const searchOfFacility = (facility: FacilityDetails): string =>
  searchable([facility.name, fullCode(facility) ?? ""]);
