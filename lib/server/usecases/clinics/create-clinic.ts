import { AppError } from "@/lib/domain/errors";
import { addClinic, customerNumberTaken } from "../../db/clinics";
import { defineUseCase } from "../../usecase";
import { clinicDetailsSchema } from "./clinic-details";

export const createClinic = defineUseCase({
  name: "clinics.createClinic",
  permission: "clinic.manage",
  input: clinicDetailsSchema,
  records: ["clinic.created"],
  run: async ({ tx, actor, input }) => {
    if (input.customerNumber !== null && (await customerNumberTaken(tx, input.customerNumber)))
      throw new AppError("invalid", { fields: { customerNumber: [{ code: "taken" }] } });
    const clinic = await addClinic(tx, actor.vendorId, input);
    return { result: clinic, audit: [{ kind: "clinic.created", clinicId: clinic.id, name: clinic.name }] };
  },
});
