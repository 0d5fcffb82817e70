import { AppError } from "@/lib/domain/errors";
import { searchOfClinic, type ClinicDetails } from "@/lib/domain/organisation/clinic";
import type { Clinic, ClinicRow } from "../../db/clinics";

/** A clinic as it is written. */
export const clinicRow = (details: ClinicDetails): ClinicRow => ({
  ...details,
  search: searchOfClinic(details),
});

/** The clinic that was written. @throws AppError invalid where another one has its 顧客番号 */
export const notTaken = (written: Clinic | null): Clinic => {
  if (written === null)
    throw new AppError("invalid", { fields: { customerNumber: [{ code: "customer-number.taken" }] } });
  return written;
};
