import pg from "pg";
import type { DatabaseUrls } from "./database-urls";
import { prepareJobQueue } from "./job-queue";
import { lockNumbers } from "./lock-numbers";
import { applyMigrations } from "./migrate";
import { ensureRoles, refuseBypassingRole } from "./roles";

/**
 * Makes a database ready: roles, migrations, the job queue, and the proof that the application's role is bound by
 * row-level security. Safe with several starters and after a crash at any point. Answers the migrations applied.
 * @throws SetupError
 */
export const prepareDatabase = async (urls: DatabaseUrls): Promise<string[]> => {
  const owner = new pg.Client({ connectionString: urls.owner, application_name: "todoke migrate" });
  await owner.connect();
  try {
    await owner.query("select pg_advisory_lock($1)", [lockNumbers.migrations]);
    await ensureRoles(owner, urls);
    const applied = await applyMigrations(owner);
    await prepareJobQueue(owner, urls.owner);
    const app = new pg.Pool({ connectionString: urls.app, max: 1 });
    await refuseBypassingRole(app).finally(() => app.end());
    return applied;
  } finally {
    await owner.end();
  }
};
