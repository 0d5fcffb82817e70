import { listEvents } from "./audit/list-events";
import { requestVerification } from "./audit/request-verification";
import { verifyChain } from "./audit/verify-chain";
import { verifyChains } from "./audit/verify-chains";
import { changeClinic } from "./clinics/change-clinic";
import { createClinic } from "./clinics/create-clinic";
import { listClinics } from "./clinics/list-clinics";
import { readClinic } from "./clinics/read-clinic";
import { plantDemo } from "./demo/plant-demo";
import { listKeyOwners } from "./encryption/list-key-owners";
import { rotateKeys } from "./encryption/rotate-keys";
import { readHealth } from "./health/read-health";
import { checkInstallation } from "./installation/check-installation";
import { sweepLimits } from "./limits/sweep-limits";
import { createVendor } from "./vendors/create-vendor";

/** Everything a person can do. */
export const useCases = { changeClinic, createClinic, listClinics, listEvents, readClinic } as const;

/** Everything the product does without an actor. */
export const systemUseCases = {
  checkInstallation,
  createVendor,
  listKeyOwners,
  plantDemo,
  readHealth,
  requestVerification,
  rotateKeys,
  sweepLimits,
  verifyChain,
  verifyChains,
} as const;
