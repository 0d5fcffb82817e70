import * as z from "zod";
import { addClinic } from "../../db/clinics";
import { countVendors, lockFounding } from "../../db/vendors";
import { defineSystemUseCase } from "../../usecase";
import { foundVendor } from "../vendors/found-vendor";
import { plantPeople } from "./plant-people";
import { demoOrganisations } from "./demo-organisations";

/**
 * Fills an empty installation with what a demo shows; one that has a vendor already stays as it is.
 * `hash` is that of everybody's password.
 */
export const plantDemo = defineSystemUseCase({
  name: "demo.plantDemo",
  reason: "an empty installation has nobody who could do it",
  input: z.object({ hash: z.string() }),
  records: ["vendor.created", "clinic.created", "member.joined"],
  run: async ({ tx, input: { hash } }) => {
    await lockFounding(tx);
    if ((await countVendors(tx)) > 0) return { result: { planted: false }, audit: [] };
    const audit = [];
    const places = new Map<string, string>();
    for (const { clinics, ...vendor } of demoOrganisations) {
      const { id: vendorId } = await foundVendor(tx, { ...vendor, demo: true });
      audit.push({ vendorId, event: { kind: "vendor.created", name: vendor.name } as const });
      places.set(vendor.name, vendorId);
      for (const details of clinics) {
        const { id, name } = await addClinic(tx, vendorId, details);
        audit.push({ vendorId, event: { kind: "clinic.created", clinicId: id, name } as const });
        places.set(details.customerNumber ?? name, id);
      }
    }
    const joined = await plantPeople(tx, places, hash);
    return { result: { planted: true }, audit: [...audit, ...joined] };
  },
});
