import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { changedFields } from "../../changed-fields";
import { findFacility, updateFacility } from "../../db/facilities";
import { defineUseCase } from "../../usecase";
import { facilityRow, notTwice } from "./facility-row";
import { facilitySchema } from "./facility-schema";

/** Changes what is kept about a facility; recorded by the names of what changed. */
export const changeFacility = defineUseCase({
  name: "facilities.changeFacility",
  permission: "facility.manage",
  input: z.object({ clinicId: z.uuid(), facilityId: z.uuid() }).and(facilitySchema),
  records: ["facility.changed"],
  run: async ({ tx, input: { clinicId, facilityId, ...details } }) => {
    const before = await findFacility(tx, facilityId);
    if (before?.clinicId !== clinicId) throw new AppError("not-found", {});
    const fields = changedFields(before, { ...before, ...details });
    if (fields.length === 0) return { result: before, audit: [] };
    const facility = notTwice(await updateFacility(tx, facilityId, facilityRow(details)));
    return { result: facility, audit: [{ kind: "facility.changed", clinicId, facilityId, fields }] };
  },
});
