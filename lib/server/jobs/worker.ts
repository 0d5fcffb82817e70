import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { Logger, run } from "graphile-worker";
import { holdWorkerLock, type WorkerLock } from "../db/worker-lock";
import { log } from "../log";
import { schedule } from "./schedule";
import { tasks } from "./tasks";

/** How many jobs run at once. */
const concurrency = 4;

/** How long running jobs may take to end when we stop, in milliseconds; the next worker starts the others anew. */
const grace = 6_500;

const levels = { error: "error", warning: "warn", info: "info", debug: "debug" } as const;

/** Which job a line of the queue is about, if it is about one. */
const aboutJob = (job: unknown): { readonly job?: string; readonly task?: string } =>
  typeof job === "object" && job !== null && "id" in job && "task_identifier" in job
    ? { job: String(job.id), task: String(job.task_identifier) }
    : {};

/** What the queue says, without the texts of errors: those may hold what people typed. */
const logger = new Logger(() => (level, message, meta = {}) => {
  const { job, error } = meta;
  const about = error === undefined ? { said: message } : { err: error };
  log[levels[level]]({ ...aboutJob(job), ...about }, "jobs");
});

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => {
      resolve();
    });
  });

const lockPatiently = async (connectionString: string, stopping: AbortSignal): Promise<WorkerLock | null> => {
  for (let pause = 200; ; pause = Math.min(pause * 2, 5_000)) {
    try {
      return await holdWorkerLock(connectionString, stopping);
    } catch (thrown) {
      if (stopping.aborted) return null;
      log.warn({ err: thrown }, "worker cannot reach the database");
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
};

/**
 * Works the queue until told to stop, as the only worker of its database: waits for the lock, frees what dead workers
 * left behind, and ends its work when the lock is lost.
 * @param connectionString where the system's role connects
 * @throws when it ended without having been told to
 */
export const work = async (connectionString: string, stopping: AbortSignal): Promise<void> => {
  const lock = await lockPatiently(connectionString, stopping);
  if (lock === null) return;
  log.info("worker has the lock");
  const runner = await run({
    connectionString,
    taskList: tasks,
    parsedCronItems: schedule,
    concurrency,
    maxPoolSize: concurrency + 2,
    noHandleSignals: true,
    logger,
  });
  const ended = runner.promise.catch((thrown: unknown) => {
    log.error({ err: thrown }, "job runner failed");
  });
  await Promise.race([ended, aborted(stopping), aborted(lock.lost)]);
  await Promise.race([runner.stop().catch(() => undefined), wait(grace)]);
  if (!stopping.aborted) throw new Error(lock.lost.aborted ? "worker lost its lock" : "job runner ended");
  await lock.release();
};
