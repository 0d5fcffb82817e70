import { listEvents } from "./audit/list-events";
import { verifyChains } from "./audit/verify-chains";
import { changeClinic } from "./clinics/change-clinic";
import { createClinic } from "./clinics/create-clinic";
import { listClinics } from "./clinics/list-clinics";
import { readClinic } from "./clinics/read-clinic";
import { readHealth } from "./health/read-health";
import { sweepLimits } from "./limits/sweep-limits";
import { createVendor } from "./vendors/create-vendor";

/** Everything a person can do. */
export const useCases = { changeClinic, createClinic, listClinics, listEvents, readClinic } as const;

/** Everything the product does without an actor. */
export const systemUseCases = {
  createVendor,
  readHealth,
  sweepLimits,
  verifyChains,
} as const;
