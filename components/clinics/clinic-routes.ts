import type { Route } from "next";
import type { Saved } from "@/lib/texts/ja/clinics";

/** An address with an id in it; it is checked against the pages where it is written out. */
const known = <Address extends string>(address: Route<Address>): Route => address as Route;

export const clinicRoute = (clinicId: string): Route => known(`/clinics/${clinicId}`);
export const editClinicRoute = (clinicId: string): Route => known(`/clinics/${clinicId}/edit`);
export const newFacilityRoute = (clinicId: string): Route => known(`/clinics/${clinicId}/facilities/new`);
export const facilityRoute = (clinicId: string, facilityId: string): Route =>
  known(`/clinics/${clinicId}/facilities/${facilityId}`);

/** A clinic's page, which says what was just saved. */
export const savedRoute = (clinicId: string, saved: Saved): Route =>
  known(`/clinics/${clinicId}?saved=${saved}`);

/** A page of the list: what is searched, and behind whom it begins. */
export const clinicListRoute = (search: string, after: string | null): Route => {
  const query = new URLSearchParams({
    ...(search !== "" && { q: search }),
    ...(after !== null && { after }),
  }).toString();
  return query === "" ? "/clinics" : `/clinics?${query}`;
};
