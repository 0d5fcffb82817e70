import * as z from "zod";
import { countVendors, lockFounding } from "../../db/vendors";
import { defineSystemUseCase } from "../../usecase";
import { registerClinic } from "../clinics/register-clinic";
import { foundVendor } from "../vendors/found-vendor";
import { demoOrganisations } from "./demo-organisations";

/** Fills an empty installation with what a demo shows; one that has a vendor already stays as it is. */
export const plantDemo = defineSystemUseCase({
  name: "demo.plantDemo",
  reason: "an empty installation has nobody who could do it",
  input: z.object({}),
  records: ["vendor.created", "clinic.created", "facility.created"],
  run: async ({ tx }) => {
    await lockFounding(tx);
    if ((await countVendors(tx)) > 0) return { result: { planted: false }, audit: [] };
    const audit = [];
    for (const { clinics, ...vendor } of demoOrganisations) {
      const { id: vendorId } = await foundVendor(tx, { ...vendor, demo: true });
      audit.push({ vendorId, event: { kind: "vendor.created", name: vendor.name } as const });
      for (const details of clinics) {
        const { audit: events } = await registerClinic(tx, vendorId, details);
        audit.push(...events.map((event) => ({ vendorId, event })));
      }
    }
    return { result: { planted: true }, audit };
  },
});
