import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { customerNumberTaken, findClinic, updateClinic } from "../../db/clinics";
import { defineUseCase } from "../../usecase";
import { clinicDetailsSchema } from "./clinic-details";

const changed = <Details extends object>(before: Details, after: Details): string[] =>
  (Object.keys(after) as (keyof Details & string)[]).filter((name) => before[name] !== after[name]);

/** Changes what is kept about a clinic; recorded by the names of what changed. */
export const changeClinic = defineUseCase({
  name: "clinics.changeClinic",
  permission: "clinic.manage",
  input: z.object({ clinicId: z.uuid(), details: clinicDetailsSchema }),
  records: ["clinic.changed"],
  run: async ({ tx, input: { clinicId, details } }) => {
    const before = await findClinic(tx, clinicId);
    if (before === null) throw new AppError("not-found", {});
    const { customerNumber } = details;
    if (customerNumber !== null && (await customerNumberTaken(tx, customerNumber, clinicId)))
      throw new AppError("invalid", { fields: { customerNumber: [{ code: "taken" }] } });
    const fields = changed({ ...details, ...before }, { ...before, ...details });
    if (fields.length === 0) return { result: before, audit: [] };
    const clinic = await updateClinic(tx, clinicId, details);
    return { result: clinic, audit: [{ kind: "clinic.changed", clinicId, fields }] };
  },
});
