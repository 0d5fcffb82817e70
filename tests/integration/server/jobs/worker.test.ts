import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import type { Actor } from "@/lib/domain/actor";
import { lockNumbers } from "@/lib/server/db/lock-numbers";
import { withSystem } from "@/lib/server/db/system";
import { withTenant } from "@/lib/server/db/tenant";
import { enqueue } from "@/lib/server/jobs/queue";
import { readHealth } from "@/lib/server/usecases/health/read-health";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";
import { newMember, newVendor } from "../../../support/members";
import { startScript, type ScriptProcess } from "../../../support/script-process";
import { until } from "../../../support/until";

let database: FreshDatabase;
let running: ScriptProcess[] = [];

beforeAll(async () => {
  database = await productDatabase();
});

afterEach(async () => {
  await Promise.all(running.map((worker) => worker.kill("SIGKILL")));
  running = [];
  await database.asOwner("delete from graphile_worker._private_jobs");
});

afterAll(() => database.drop());

const startWorker = async (): Promise<ScriptProcess> => {
  const worker = startScript("scripts/worker.ts", { DATABASE_SYSTEM_URL: database.urls.system });
  running.push(worker);
  await worker.ready;
  return worker;
};

const member = (vendorId: string): Promise<Actor> =>
  newMember(database, { vendorId, clinicId: null }, "vendorAdmin");

const proofs = async (vendorId: string): Promise<string[]> =>
  (
    await database.asOwner<{ no: string }>(
      "select data ->> 'no' as no from audit_events where vendor_id = $1 and kind = 'audit.verified' order by no",
      [vendorId],
    )
  ).map(({ no }) => no);

interface Job {
  readonly attempts: number;
  readonly lockedBy: string | null;
  readonly lastError: string | null;
}

const jobs = (): Promise<Job[]> =>
  database.asOwner<Job & pg.QueryResultRow>(
    `select attempts, locked_by as "lockedBy", last_error as "lastError" from graphile_worker._private_jobs`,
  );

const noJobs = (): Promise<true | undefined> => jobs().then((rows) => (rows.length === 0 ? true : undefined));

const askForProof = (vendorId: string): Promise<void> =>
  withSystem((tx) => enqueue(tx, "audit.verify", { vendorId }));

/** Holds a vendor's head of the chain, so that whoever records something waits; let go by the answer. */
const holdHead = async (vendorId: string): Promise<() => Promise<void>> => {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  await owner.query("begin");
  await owner.query("select from audit_heads where vendor_id = $1 for update", [vendorId]);
  return () => owner.end();
};

/** As the system's role, which sees what its own connections wait for, and may end them. */
const asSystem = async <Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => {
  const system = new pg.Client({ connectionString: database.urls.system });
  await system.connect();
  try {
    return (await system.query<Row>(sql, values)).rows;
  } finally {
    await system.end();
  }
};

/** The worker's connections that wait for a row somebody else holds. */
const waiting = (): Promise<{ pid: number }[]> =>
  asSystem(
    `select pid from pg_stat_activity
     where wait_event_type = 'Lock' and datname = current_database() and usename = current_user`,
  );

const stuck = async (): Promise<true | undefined> => ((await waiting()).length > 0 ? true : undefined);

const holders = async (): Promise<number[]> =>
  (
    await database.asOwner<{ pid: number }>(
      `select pid from pg_locks join pg_database on pg_database.oid = pg_locks.database
       where locktype = 'advisory' and objid = $1 and granted and datname = current_database()`,
      [lockNumbers.worker],
    )
  ).map(({ pid }) => pid);

const held = (): Promise<true | undefined> =>
  holders().then((pids) => (pids.length === 1 ? true : undefined));

test("a job exists when its transaction is committed, and not otherwise", async () => {
  const vendorId = await newVendor();
  const actor = await member(vendorId);
  const failing = withTenant(actor, async (tx) => {
    await enqueue(tx, "audit.verify", { vendorId });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await jobs()).toEqual([]);
  await withTenant(actor, (tx) => enqueue(tx, "audit.verify", { vendorId }));
  expect(await jobs()).toHaveLength(1);
});

test("a waiting job of the same key is replaced", async () => {
  const vendorId = await newVendor();
  for (let time = 0; time < 3; time++)
    await withSystem((tx) => enqueue(tx, "audit.verify", { vendorId }, "once"));
  expect(await jobs()).toHaveLength(1);
});

test("the application's role cannot touch the queue's tables", async () => {
  const app = new pg.Client({ connectionString: database.urls.app });
  await app.connect();
  const { rows: tables } = await app.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'v')`,
  );
  expect(tables.length).toBeGreaterThan(4);
  for (const { name } of tables)
    for (const sql of [`select from graphile_worker.${name}`, `delete from graphile_worker.${name}`])
      await expect(app.query(sql)).rejects.toThrow("permission denied");
  await expect(app.query("select graphile_worker.add_job('audit.verifyAll')")).rejects.toThrow(
    "permission denied",
  );
  await app.end();
});

test("a job that a member asked for runs in the worker; the worker stops when told to", async () => {
  const vendorId = await newVendor();
  const worker = await startWorker();
  await until("lock", held);
  expect(await readHealth({})).toMatchObject({ worker: true });
  await withTenant(await member(vendorId), (tx) => enqueue(tx, "audit.verify", { vendorId }));
  await until("done", noJobs);
  expect(await proofs(vendorId)).toEqual(["1"]);

  await askForProof(vendorId);
  await until("done again", noJobs);
  expect(await proofs(vendorId)).toEqual(["1"]);

  const asked = Date.now();
  expect(await worker.kill("SIGTERM")).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8_000);
  expect(await readHealth({})).toMatchObject({ worker: false });
}, 40_000);

test("one job asks for the proof of every vendor", async () => {
  const [one, other] = [await newVendor(), await newVendor()];
  await startWorker();
  await withSystem((tx) => enqueue(tx, "audit.verifyAll", {}));
  await until("proofs", async () =>
    (await proofs(one)).length + (await proofs(other)).length === 2 ? true : undefined,
  );
}, 40_000);

test("a worker killed in the middle of a job: the next one does it at once, and once", async () => {
  const vendorId = await newVendor();
  const letGo = await holdHead(vendorId);
  const worker = await startWorker();
  await askForProof(vendorId);
  await until("in the middle", stuck);
  await worker.kill("SIGKILL");
  const [left] = await jobs();
  expect(left?.lockedBy).not.toBeNull();

  await startWorker();
  await until("second try", async () => ((await jobs())[0]?.attempts === 2 ? true : undefined));
  await letGo();
  await until("done", noJobs);
  expect(await proofs(vendorId)).toEqual(["1"]);
}, 60_000);

test("a worker killed after a job's effect, before the queue knew: the effect stays one", async () => {
  const vendorId = await newVendor();
  const letGo = await holdHead(vendorId);
  const worker = await startWorker();
  await askForProof(vendorId);
  await until("in the middle", stuck);

  const queue = new pg.Client({ connectionString: database.urls.system });
  await queue.connect();
  await queue.query("begin");
  await queue.query("select from graphile_worker._private_jobs for update");
  await letGo();
  await until("effect", async () => ((await proofs(vendorId)).length === 1 ? true : undefined));
  await until("queue waits", stuck);
  await worker.kill("SIGKILL");
  for (const { pid } of await waiting()) await asSystem("select pg_terminate_backend($1)", [pid]);
  await queue.end();
  expect(await jobs()).toMatchObject([{ attempts: 1 }]);

  await startWorker();
  await until("done", noJobs);
  expect(await proofs(vendorId)).toEqual(["1"]);
}, 60_000);

test("of two workers one works; the other takes over when it is killed", async () => {
  const vendorId = await newVendor();
  const first = await startWorker();
  await until("lock", held);
  const [before] = await holders();
  const second = await startWorker();
  await askForProof(vendorId);
  await until("done", noJobs);
  expect(second.printed()).not.toContain("worker has the lock");
  expect(await holders()).toEqual([before]);

  await first.kill("SIGKILL");
  await until("taken over", async () => ((await holders()).some((pid) => pid !== before) ? true : undefined));
  const other = await newVendor();
  await askForProof(other);
  await until("done by the other", noJobs);
  expect(await proofs(other)).toEqual(["1"]);
}, 60_000);

test("a worker told to stop in the middle of a job is gone within 8 seconds, and the job is left to the next", async () => {
  const vendorId = await newVendor();
  const letGo = await holdHead(vendorId);
  const worker = await startWorker();
  await askForProof(vendorId);
  await until("in the middle", stuck);
  const asked = Date.now();
  expect(await worker.kill("SIGTERM")).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8_000);
  await letGo();
  await startWorker();
  await until("done", noJobs);
  expect(await proofs(vendorId)).toEqual(["1"]);
}, 60_000);

test("a worker whose parent is gone stops by itself", async () => {
  const worker = await startWorker();
  await until("lock", held);
  worker.process.disconnect();
  expect(await worker.exited).toBe(0);
}, 40_000);

test("a worker whose lock is lost ends with 1", async () => {
  const worker = await startWorker();
  await until("lock", held);
  await asSystem("select pg_terminate_backend($1)", await holders());
  expect(await worker.exited).toBe(1);
}, 40_000);

test("a broken chain fails its job, says so in the log, and is not recorded as sound", async () => {
  const vendorId = await newVendor();
  await database.asOwner("alter table audit_events disable trigger user");
  await database.asOwner(`update audit_events set data = '{"name":"別"}' where vendor_id = $1`, [vendorId]);
  await database.asOwner("alter table audit_events enable trigger user");
  const worker = await startWorker();
  await askForProof(vendorId);
  const lastError = await until("failed", async () => (await jobs())[0]?.lastError ?? undefined);
  expect(lastError).toBe("audit.verify: BrokenChainError");
  expect(worker.printed()).toMatch(/"vendorId":"[^"]+","no":"1","msg":"audit chain broken"/);
  expect(await proofs(vendorId)).toEqual([]);
}, 40_000);

test("a worker waits for a database that cannot be reached", async () => {
  const worker = startScript("scripts/worker.ts", {
    DATABASE_SYSTEM_URL: "postgresql://portal_system:none@127.0.0.1:1/todoke",
  });
  running.push(worker);
  await worker.ready;
  const tries = (): number => worker.printed().split("worker cannot reach the database").length - 1;
  await until("several tries", () => Promise.resolve(tries() >= 3 ? true : undefined));
  expect(worker.process.exitCode).toBeNull();
  expect(await worker.kill("SIGTERM")).toBe(0);
}, 40_000);
