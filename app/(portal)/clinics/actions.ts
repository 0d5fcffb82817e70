"use server";

import { savedRoute } from "@/components/clinics/clinic-routes";
import type { FormState } from "@/lib/domain/form-state";
import { typedClinic, typedFacilities, typedFacility } from "@/lib/domain/organisation/typed";
import { pressedBy } from "@/lib/server/http/action";
import { changeClinic } from "@/lib/server/usecases/clinics/change-clinic";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { changeFacility } from "@/lib/server/usecases/facilities/change-facility";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";

export const registerClinic = async (state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, values) => {
    const facilities = typedFacilities(values);
    const { id } = await createClinic(actor, { ...typedClinic(values), facilities });
    return { to: savedRoute(id, "registered") };
  });

export const saveClinic = async (clinicId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, values) => {
    await changeClinic(actor, { clinicId, ...typedClinic(values) });
    return { to: savedRoute(clinicId, "changed") };
  });

export const addFacility = async (clinicId: string, state: FormState, data: FormData): Promise<FormState> =>
  pressedBy(state, data, async (actor, values) => {
    await createFacility(actor, { clinicId, ...typedFacility(values) });
    return { to: savedRoute(clinicId, "added") };
  });

export const saveFacility = async (
  { clinicId, facilityId }: { readonly clinicId: string; readonly facilityId: string },
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  pressedBy(state, data, async (actor, values) => {
    await changeFacility(actor, { clinicId, facilityId, ...typedFacility(values) });
    return { to: savedRoute(clinicId, "changed") };
  });
