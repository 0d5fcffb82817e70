import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findClinic } from "../../db/clinics";
import { addFacility } from "../../db/facilities";
import { defineUseCase } from "../../usecase";
import { facilityRow, notTwice } from "./facility-row";
import { facilitySchema } from "./facility-schema";

export const createFacility = defineUseCase({
  name: "facilities.createFacility",
  permission: "facility.manage",
  input: z.object({ clinicId: z.uuid() }).and(facilitySchema),
  records: ["facility.created"],
  run: async ({ tx, actor: { vendorId }, input: { clinicId, ...details } }) => {
    if ((await findClinic(tx, clinicId)) === null) throw new AppError("not-found", {});
    const facility = notTwice(await addFacility(tx, { vendorId, clinicId }, facilityRow(details)));
    return { result: facility, audit: [{ kind: "facility.created", clinicId, facilityId: facility.id }] };
  },
});
