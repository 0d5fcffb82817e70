import { listEvents } from "./audit/list-events";
import { verifyChains } from "./audit/verify-chains";
import { changeClinic } from "./clinics/change-clinic";
import { createClinic } from "./clinics/create-clinic";
import { listClinics } from "./clinics/list-clinics";
import { readClinic } from "./clinics/read-clinic";
import { plantDemo } from "./demo/plant-demo";
import { readHealth } from "./health/read-health";
import { createVendor } from "./vendors/create-vendor";

/** Everything a person can do. */
export const useCases = { changeClinic, createClinic, listClinics, listEvents, readClinic } as const;

/** Everything the product does without an actor. */
export const systemUseCases = { createVendor, plantDemo, readHealth, verifyChains } as const;
