import * as z from "zod";
import { defineUseCase } from "../../usecase";
import { facilitiesSchema } from "../facilities/facility-schema";
import { clinicShape } from "./clinic-shape";
import { refuseRegisteredElsewhere } from "./registered-elsewhere";
import { registerClinic } from "./register-clinic";

/** Registers a customer together with its facilities. */
export const createClinic = defineUseCase({
  name: "clinics.createClinic",
  permission: "clinic.manage",
  input: z.object({ ...clinicShape, facilities: facilitiesSchema }),
  records: ["clinic.created", "facility.created"],
  run: async ({ tx, actor, input }) => {
    await refuseRegisteredElsewhere(tx, input.facilities);
    const { clinic, audit } = await registerClinic(tx, actor.vendorId, input);
    return { result: clinic, audit };
  },
});
