import pg from "pg";
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
  const { token: invitation } = await newInvitation({ database, world });
  const { token: readmission } = await newReadmission({ database, world }, 1);
  const [kept] = await database.asOwner<{ rows: string }>(
    "select json_agg(one)::text as rows from sessions one",
  );
  const sessions = kept?.rows ?? "[]";
  return { product, database, world, cookies, sessions, tokens: { invitation, readmission } };
};

/** Opens every session again that has ended since, and forgets how often something was tried. */
export const rewind = ({ database, sessions }: Scene): Promise<unknown> =>
  database.asOwner(
    `with forgotten as (delete from rate_limits)
     insert into sessions select * from json_populate_recordset(null::sessions, $1) on conflict do nothing`,
    [sessions],
  );

export const strike = async ({ product, database }: Scene): Promise<void> => {
  await product.stop();
  await database.drop();
};
