import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { limits, type Limit } from "@/lib/domain/limits";
import { consume } from "@/lib/server/db/rate-limit";
import { sweepLimits } from "@/lib/server/usecases/limits/sweep-limits";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";

let database: FreshDatabase;

beforeAll(async () => {
  database = await productDatabase();
});

afterAll(() => database.drop());

const short: Limit = { name: "short", points: 2, seconds: 1 };

const outcome = (tried: Promise<void>): Promise<string> =>
  tried.then(
    () => "passed",
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : "?"),
  );

const rows = (): Promise<{ key: string; expire: string }[]> =>
  database.asOwner("select key, expire from rate_limits");

test("of 200 tries at once on two processes' pools exactly the limit pass", async () => {
  const pools = [0, 1].map(() => new pg.Pool({ connectionString: database.urls.system, max: 5 }));
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, time) =>
      outcome(consume(limits.signIn, "someone@example.jp", pools[time % 2])),
    ),
  );
  expect(outcomes.filter((each) => each === "passed")).toHaveLength(limits.signIn.points);
  expect(outcomes.filter((each) => each === "too-many")).toHaveLength(200 - limits.signIn.points);
  await Promise.all(pools.map((pool) => pool.end()));
});

test("a refusal says after how many seconds; then there are tries again", async () => {
  await consume(short, "who");
  await consume(short, "who");
  await expect(consume(short, "who")).rejects.toMatchObject({
    code: "too-many",
    detail: { retryAfter: 1 },
  });
  await wait(1_050);
  await expect(consume(short, "who")).resolves.toBeUndefined();
});

test("limits and keys are counted apart; the addresses of one /64 together", async () => {
  for (const address of ["2001:db8:1:2::1", "2001:db8:1:2:ffff::"]) await consume(short, address);
  await expect(consume(short, "2001:db8:1:2:3:4:5:6")).rejects.toThrow("too-many");
  await consume(short, "2001:db8:1:3::1");
  await consume({ ...short, name: "another" }, "2001:db8:1:2::1");
});

test("no address and no login id stands in the table", async () => {
  await consume(limits.signInFrom, "192.0.2.77");
  await consume(limits.reset, "canary@example.jp");
  const keys = (await rows()).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z]+:[\w-]{43}$/);
  expect(keys.join()).not.toMatch(/192\.0|canary|2001:/);
});

test("a sweep removes what is over, and only that", async () => {
  await consume(limits.reset, "still counting");
  await consume(short, "over");
  await wait(1_050);
  const before = (await rows()).filter(({ expire }) => Number(expire) > Date.now());
  expect((await sweepLimits({})).removed).toBeGreaterThan(0);
  expect((await rows()).map(({ key }) => key).sort()).toEqual(before.map(({ key }) => key).sort());
});

test("without the database nobody passes", async () => {
  const away = new pg.Pool({ connectionString: "postgresql://portal_system:none@127.0.0.1:1/todoke" });
  await expect(consume(limits.signIn, "who", away)).rejects.toMatchObject({ code: "unavailable" });
  await away.end();
});

test("the application's role does not see the counts", async () => {
  const app = new pg.Client({ connectionString: database.urls.app });
  await app.connect();
  await expect(app.query("select from rate_limits")).rejects.toThrow("permission denied");
  await app.end();
});
