import { productDatabase, type FreshDatabase } from "../databases/fresh-database";
import { serveProduct, type ServedProduct } from "../served-product";
import { makeWorld, type World } from "../tenancy/world";
import { newInvitation, newReadmission } from "./plants";
import { signInAll, type Cookies } from "./signing-in-all";

/** The built product, everybody who may ask it, and what their browsers have. */
export interface Scene {
  readonly product: ServedProduct;
  readonly database: FreshDatabase;
  readonly world: World;
  readonly cookies: Cookies;
  /** The rows of the sessions that are open. */
  readonly sessions: string;
  /** What the links of an invitation into our clinic and of a re-admission to it end in. */
  readonly tokens: { readonly invitation: string; readonly readmission: string };
}

/** Serves the built product to a world of callers. */
export const setScene = async (): Promise<Scene> => {
  const database = await productDatabase();
  const world = await makeWorld(database);
  const product = await serveProduct({}, database);
  const cookies = await signInAll(product, world);
  const { token: invitation } = await newInvitation({ database, world });
  const { token: readmission } = await newReadmission({ database, world }, 1);
  const [kept] = await database.asOwner<{ rows: string }>(
    "select json_agg(one)::text as rows from sessions one",
  );
  const sessions = kept?.rows ?? "[]";
  return { product, database, world, cookies, sessions, tokens: { invitation, readmission } };
};

/**
 * Opens every session again that has ended since, where it stood; takes everybody out of where they came in since, and
 * forgets how often something was tried.
 */
export const rewind = async ({ database, sessions, world }: Scene): Promise<void> => {
  const people = Object.values(world.callers).map(({ personId }) => personId);
  await database.asOwner("delete from rate_limits");
  await database.asOwner(
    `insert into sessions select * from json_populate_recordset(null::sessions, $1)
     on conflict (id) do update set membership_id = excluded.membership_id, vendor_id = excluded.vendor_id`,
    [sessions],
  );
  await database.asOwner(
    `delete from memberships m using memberships first
     where m.person_id = any ($1) and first.person_id = m.person_id and first.created_at < m.created_at`,
    [people],
  );
  await database.asOwner(`delete from memberships where person_id = $1`, [world.callers.nobody.personId]);
};

export const strike = async ({ product, database }: Scene): Promise<void> => {
  await product.stop();
  await database.drop();
};
