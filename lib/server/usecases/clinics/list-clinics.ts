import * as z from "zod";
import { listClinics as readClinics } from "../../db/clinics";
import { defineUseCase } from "../../usecase";

/** The clinics the reader may see, by フリガナ, a page at a time. */
export const listClinics = defineUseCase({
  name: "clinics.listClinics",
  permission: "clinic.read",
  input: z.object({ after: z.uuid().nullable().default(null), limit: z.int().min(1).max(200).default(50) }),
  records: [],
  run: async ({ tx, input }) => ({ result: await readClinics(tx, input), audit: [] }),
});
