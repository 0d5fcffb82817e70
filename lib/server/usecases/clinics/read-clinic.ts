import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findClinic } from "../../db/clinics";
import { listFacilities } from "../../db/facilities";
import { defineUseCase } from "../../usecase";

/** A clinic with its facilities. */
export const readClinic = defineUseCase({
  name: "clinics.readClinic",
  permission: "clinic.read",
  input: z.object({ clinicId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { clinicId } }) => {
    const clinic = await findClinic(tx, clinicId);
    if (clinic === null) throw new AppError("not-found", {});
    return { result: { ...clinic, facilities: await listFacilities(tx, clinicId) }, audit: [] };
  },
});
