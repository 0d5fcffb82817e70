import * as z from "zod";
import { defineSystemUseCase } from "../../usecase";
import { foundVendor } from "./found-vendor";

const line = z.string().trim().min(1).max(200);

/** Registers a maker, with the key for what it and its clinics keep secret: the first thing done in a new installation. */
export const createVendor = defineSystemUseCase({
  name: "vendors.createVendor",
  reason: "a tenant is made before anybody belongs to it",
  input: z.object({
    name: line,
    supportPhone: line,
    supportHours: line,
    demo: z.boolean().default(false),
  }),
  records: ["vendor.created"],
  run: async ({ tx, input }) => {
    const { id } = await foundVendor(tx, input);
    return { result: { id }, audit: [{ vendorId: id, event: { kind: "vendor.created", name: input.name } }] };
  },
});
