import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { lockNumbers } from "./lock-numbers";

/** How often a waiting worker asks again, and how often a working one makes sure of its connection; milliseconds. */
const patience = 500;
const heartbeat = 10_000;

/** The right to work the queue of a database; `lost` is aborted when its connection breaks. */
export interface WorkerLock {
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Whoever holds the lock is the only worker: what others have locked, they have left behind when they died. */
const freeJobs = `
  select graphile_worker.force_unlock_workers(array(
    select locked_by from graphile_worker._private_jobs where locked_by is not null
    union select locked_by from graphile_worker._private_job_queues where locked_by is not null))`;

const tryLock = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [
    lockNumbers.worker,
  ]);
  return rows[0]?.taken === true;
};

/**
 * Waits for the lock on a connection of its own and frees the jobs of dead workers. It asks again and again instead
 * of waiting in the database: a waiting statement would keep old rows from being cleared away.
 * @throws when the database cannot be reached, or when told to stop while waiting
 */
export const holdWorkerLock = async (
  connectionString: string,
  stopping: AbortSignal,
): Promise<WorkerLock> => {
  const client = new pg.Client({
    connectionString,
    application_name: "todoke worker",
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
  });
  const lost = new AbortController();
  const lose = (): void => {
    lost.abort();
  };
  client.on("error", lose);
  client.on("end", lose);
  try {
    await client.connect();
    while (!(await tryLock(client))) await wait(patience, undefined, { signal: stopping });
    await client.query(freeJobs);
  } catch (thrown) {
    await client.end();
    throw thrown;
  }
  const beat = setInterval(() => {
    client.query("select").catch(lose);
  }, heartbeat);
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(beat);
      await client.end();
    },
  };
};
