import type { ClinicDetails } from "@/lib/domain/organisation/clinic";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { addClinic, type Clinic } from "../../db/clinics";
import { addFacility } from "../../db/facilities";
import type { SystemTx } from "../../db/system";
import type { TenantTx } from "../../db/tenant";
import { facilityRow, notTwice } from "../facilities/facility-row";
import { clinicRow, notTaken } from "./clinic-row";

/** Adds a clinic with its facilities; answers it, and what is recorded of it. */
export const registerClinic = async (
  tx: TenantTx | SystemTx,
  vendorId: string,
  { facilities, ...details }: ClinicDetails & { readonly facilities: readonly FacilityDetails[] },
) => {
  const clinic: Clinic = notTaken(await addClinic(tx, vendorId, clinicRow(details)));
  const { id: clinicId, name } = clinic;
  const created = [];
  for (const each of facilities) {
    const { id: facilityId } = notTwice(await addFacility(tx, { vendorId, clinicId }, facilityRow(each)));
    created.push({ kind: "facility.created", clinicId, facilityId } as const);
  }
  return { clinic, audit: [{ kind: "clinic.created", clinicId, name } as const, ...created] };
};
