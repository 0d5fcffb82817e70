import * as z from "zod";
import { countVendors, lockFounding } from "../../db/vendors";
import { defineSystemUseCase } from "../../usecase";
import { registerClinic } from "../clinics/register-clinic";
import { foundVendor } from "../vendors/found-vendor";
import { plantPeople } from "./plant-people";
import { demoOrganisations } from "./demo-organisations";

/**
 * Fills an empty installation with what a demo shows, and answers who can work in it, by login id; one that has a vendor
 * already stays as it is, and the answer is null. `hash` is that of everybody's password.
 */
export const plantDemo = defineSystemUseCase({
  name: "demo.plantDemo",
  reason: "an empty installation has nobody who could do it",
  input: z.object({ hash: z.string() }),
  records: ["vendor.created", "clinic.created", "facility.created", "member.joined"],
  run: async ({ tx, input: { hash } }) => {
    await lockFounding(tx);
    if ((await countVendors(tx)) > 0) return { result: null, audit: [] };
    const audit = [];
    const places = new Map<string, string>();
    for (const { clinics, ...vendor } of demoOrganisations) {
      const { id: vendorId } = await foundVendor(tx, { ...vendor, demo: true });
      audit.push({ vendorId, event: { kind: "vendor.created", name: vendor.name } as const });
      places.set(vendor.name, vendorId);
      for (const details of clinics) {
        const { clinic, audit: events } = await registerClinic(tx, vendorId, details);
        audit.push(...events.map((event) => ({ vendorId, event })));
        places.set(details.customerNumber ?? clinic.name, clinic.id);
      }
    }
    const { members, audit: joined } = await plantPeople(tx, places, hash);
    return { result: members, audit: [...audit, ...joined] };
  },
});
