import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { changedFields } from "../../changed-fields";
import { findClinic, updateClinic } from "../../db/clinics";
import { defineUseCase } from "../../usecase";
import { clinicRow, notTaken } from "./clinic-row";
import { clinicShape } from "./clinic-shape";

/** Changes what is kept about a clinic; recorded by the names of what changed. */
export const changeClinic = defineUseCase({
  name: "clinics.changeClinic",
  permission: "clinic.manage",
  input: z.object({ clinicId: z.uuid(), ...clinicShape }),
  records: ["clinic.changed"],
  run: async ({ tx, input: { clinicId, ...details } }) => {
    const before = await findClinic(tx, clinicId);
    if (before === null) throw new AppError("not-found", {});
    const fields = changedFields(before, { ...before, ...details });
    if (fields.length === 0) return { result: before, audit: [] };
    const clinic = notTaken(await updateClinic(tx, clinicId, clinicRow(details)));
    return { result: clinic, audit: [{ kind: "clinic.changed", clinicId, fields }] };
  },
});
