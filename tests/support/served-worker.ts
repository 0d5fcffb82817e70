import type { FreshDatabase } from "./databases/fresh-database";
import { startScript, type ScriptProcess } from "./script-process";
import { secrets } from "./served-product";

/** The worker beside a served product: it sends mails and reads files. */
export const serveWorker = async (database: FreshDatabase): Promise<ScriptProcess> => {
  const worker = startScript("scripts/worker.ts", {
    ...secrets,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_SYSTEM_URL: database.urls.system,
    DATA_DIR: database.dataFolder,
    LOG_LEVEL: "warn",
  });
  await worker.ready;
  return worker;
};
