import { listApplications } from "@/lib/server/usecases/applications/list-applications";
import { startApplication } from "@/lib/server/usecases/applications/start-application";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import type { Actor } from "@/lib/domain/actor";
import { clinicId, vendorId, type Place } from "./place";

/** A blank オンライン請求 of a clinic of the demo. */
export const blankApplication = async (place: Place): Promise<string> => {
  const [vendor, clinic] = [await place.actor(vendorId), await place.actor(clinicId)];
  const { facilities } = await readClinic(vendor, { clinicId: clinic.clinicId ?? "" });
  const blank = {
    facilityId: facilities[0]?.id ?? "",
    catalogue: "online-claim",
    procedure: "first-use",
  } as const;
  return (await startApplication(vendor, blank)).applicationId;
};

/** The application of the demo that stands in a status. */
export const applicationIn = async (actor: Actor, status: "approved" | "filling"): Promise<string> => {
  const { applications } = await listApplications(actor, { statuses: [status] });
  return applications[0]?.id ?? "";
};
