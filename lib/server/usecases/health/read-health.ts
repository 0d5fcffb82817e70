import * as z from "zod";
import { readDatabaseHealth } from "../../db/health";
import { migrationNames } from "../../db/migrate";
import { defineSystemUseCase } from "../../usecase";

/** Whether database, migrations and worker are as they should be. An unreachable database is thrown. */
export const readHealth = defineSystemUseCase({
  name: "health.readHealth",
  reason: "a monitor has no account; it learns nothing about any tenant",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => {
    const { migrations, worker } = await readDatabaseHealth(tx);
    const missing = (await migrationNames()).filter((name) => !migrations.includes(name));
    return { result: { migrations: missing.length === 0, worker }, audit: [] };
  },
});
