import { AppError } from "@/lib/domain/errors";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { searchOfFacility } from "@/lib/domain/organisation/facility-identity";
import type { Facility, FacilityRow } from "../../db/facilities";

/** A facility as it is written. */
export const facilityRow = (details: FacilityDetails): FacilityRow => ({
  ...details,
  search: searchOfFacility(details),
});

/** The facility that was written. @throws AppError invalid where the clinic has it already */
export const notTwice = (written: Facility | null): Facility => {
  if (written === null) throw new AppError("invalid", { fields: { code: [{ code: "facility.twice" }] } });
  return written;
};
