import pg from "pg";
import { idleMinutes } from "@/lib/domain/people/session-limits";
import { productDatabase, type FreshDatabase } from "../databases/fresh-database";
import { serveProduct, type ServedProduct } from "../served-product";
import { giveAccount, signIn } from "../signing-in";
import { callerNames, insiders, makeWorld, type CallerName, type World } from "../tenancy/world";
import type { Caller } from "./callers";

/** The built product, everybody who may ask it, and what their browsers have. */
export interface Scene {
  readonly product: ServedProduct;
  readonly database: FreshDatabase;
  readonly world: World;
  /** A browser's cookies; "" for somebody who never signed in. */
  readonly cookies: Readonly<Record<Caller, string>>;
  /** The rows of the sessions that are open. */
  readonly sessions: string;
}

/** A person's name, which no text of the product contains. */
export const nameOf = (caller: CallerName): string => `担当者 ${caller}`;

const removed = ["removedVendorAdmin", "removedClinicAdmin"] as const;

const setRemoved = (database: FreshDatabase, { callers }: World, at: "now()" | "null") =>
  database.asOwner(`update memberships set removed_at = ${at} where person_id = any ($1)`, [
    removed.map((name) => callers[name].personId),
  ]);

/** Signs everybody in once over HTTP; then some are removed, some sessions grow old, and one removed person comes back. */
const signInAll = async (product: ServedProduct, world: World): Promise<Scene["cookies"]> => {
  const { database, address } = product;
  const open = async (name: CallerName) => {
    await database.asOwner("delete from rate_limits");
    return signIn(address, `${name.toLowerCase()}@example.jp`);
  };
  await database.asOwner("insert into people (id, name) values ($1, 'nobody')", [
    world.callers.nobody.personId,
  ]);
  for (const name of callerNames) {
    const { personId } = world.callers[name];
    await giveAccount(database, personId, `${name.toLowerCase()}@example.jp`);
    await database.asOwner("update people set name = $2 where id = $1", [personId, nameOf(name)]);
  }
  const old = {
    expiredVendorAdmin: await open("vendorAdmin"),
    expiredClinicAdmin: await open("clinicAdmin"),
  };
  await database.asOwner(
    `update sessions set seen_at = seen_at - interval '${idleMinutes} minutes' where id <> all ($1)`,
    [insiders.map((name) => world.sessions[name])],
  );
  await setRemoved(database, world, "null");
  const fresh: Partial<Record<CallerName, string>> = {};
  for (const name of callerNames) fresh[name] = await open(name);
  await setRemoved(database, world, "now()");
  const returnedClinicAdmin = await open("removedClinicAdmin");
  return { ...(fresh as Record<CallerName, string>), ...old, returnedClinicAdmin, anonymous: "" };
};

/** The database with one connection for all statements of the owner, of which there are many. */
const withOneConnection = async (database: FreshDatabase): Promise<FreshDatabase> => {
  const owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  return {
    ...database,
    asOwner: async <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) =>
      (await owner.query<Row>(sql, values)).rows,
    drop: async () => {
      await owner.end();
      await database.drop();
    },
  };
};

/** Serves the built product to a world of callers. */
export const setScene = async (): Promise<Scene> => {
  const database = await withOneConnection(await productDatabase());
  const world = await makeWorld(database);
  const product = await serveProduct({}, database);
  const cookies = await signInAll(product, world);
  const [kept] = await database.asOwner<{ rows: string }>(
    "select json_agg(one)::text as rows from sessions one",
  );
  return { product, database, world, cookies, sessions: kept?.rows ?? "[]" };
};

/** Everybody stands again where they stood at first, in the sessions of then, and nobody remembers how often something was tried. */
export const rewind = async ({ database, sessions }: Scene): Promise<void> => {
  await database.asOwner(
    `with kept as (select * from json_populate_recordset(null::sessions, $1))
     update memberships set removed_at = now() where removed_at is null
       and person_id in (select person_id from kept)
       and id not in (select membership_id from kept where membership_id is not null)`,
    [sessions],
  );
  await database.asOwner("delete from sessions");
  await database.asOwner(
    `with forgotten as (delete from rate_limits)
     insert into sessions select * from json_populate_recordset(null::sessions, $1)`,
    [sessions],
  );
};

export const strike = async ({ product, database }: Scene): Promise<void> => {
  await product.stop();
  await database.drop();
};
