import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { findClinic } from "../../db/clinics";
import { defineUseCase } from "../../usecase";

export const readClinic = defineUseCase({
  name: "clinics.readClinic",
  permission: "clinic.read",
  input: z.object({ clinicId: z.uuid() }),
  records: [],
  run: async ({ tx, input }) => {
    const clinic = await findClinic(tx, input.clinicId);
    if (clinic === null) throw new AppError("not-found", {});
    return { result: clinic, audit: [] };
  },
});
