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
import { changePassword } from "./people/change-password";
import { listPlaces } from "./people/list-places";
import { readAccount } from "./people/read-account";
import { renameSelf } from "./people/rename-self";
import { endOneSession } from "./sessions/end-one-session";
import { endOtherSessions } from "./sessions/end-other-sessions";
import { endSession } from "./sessions/end-session";
import { listSessions } from "./sessions/list-sessions";
import { readSession } from "./sessions/read-session";
import { startSession } from "./sessions/start-session";
import { sweepSessions } from "./sessions/sweep-sessions";
import { switchPlace } from "./sessions/switch-place";
import { changeSettings } from "./vendors/change-settings";
import { createVendor } from "./vendors/create-vendor";
import { readContact } from "./vendors/read-contact";
import { readPrivacy } from "./vendors/read-privacy";
import { readSettings } from "./vendors/read-settings";

/** Everything a person can do. */
export const useCases = {
  changeClinic,
  changeSettings,
  createClinic,
  endOneSession,
  endOtherSessions,
  listClinics,
  listEvents,
  listSessions,
  readClinic,
  readPrivacy,
  readSettings,
  renameSelf,
} as const;

/** Everything the product does without an actor. */
export const systemUseCases = {
  changePassword,
  checkInstallation,
  createVendor,
  endSession,
  listKeyOwners,
  listPlaces,
  plantDemo,
  readAccount,
  readContact,
  readHealth,
  readSession,
  requestVerification,
  rotateKeys,
  startSession,
  sweepLimits,
  sweepSessions,
  switchPlace,
  verifyChain,
  verifyChains,
} as const;
