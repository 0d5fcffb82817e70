import "server-only";
import { lockNumbers } from "./lock-numbers";
import type { SystemTx } from "./system";

/** What the database says about itself and the other parts. */
export interface DatabaseHealth {
  readonly migrations: readonly string[];
  readonly worker: boolean;
}

/** The migrations that were applied, and whether a worker holds its lock. */
export const readDatabaseHealth = async (tx: SystemTx): Promise<DatabaseHealth> => {
  const [row] = await tx.$queryRaw<DatabaseHealth[]>`
    select array(select name from _prisma_migrations order by name) as migrations,
      exists (select from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where locktype = 'advisory' and objid = ${lockNumbers.worker} and granted and datname = current_database()) as worker`;
  return row ?? { migrations: [], worker: false };
};
