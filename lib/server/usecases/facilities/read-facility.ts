import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findFacility } from "../../db/facilities";
import { defineUseCase } from "../../usecase";

/** A facility of a clinic. */
export const readFacility = defineUseCase({
  name: "facilities.readFacility",
  permission: "clinic.read",
  input: z.object({ clinicId: z.uuid(), facilityId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { clinicId, facilityId } }) => {
    const facility = await findFacility(tx, facilityId);
    if (facility?.clinicId !== clinicId) throw new AppError("not-found", {});
    return { result: facility, audit: [] };
  },
});
