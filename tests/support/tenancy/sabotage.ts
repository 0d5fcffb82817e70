import type { FreshDatabase } from "../databases/fresh-database";
import { productTables } from "./digest";

/** Opens the database: no policy holds any more, and the application may read every table. */
export const switchPoliciesOff = async (database: FreshDatabase): Promise<void> => {
  for (const table of await productTables(database))
    await database.asOwner(
      `alter table ${table} disable row level security; grant select on ${table} to portal_app`,
    );
};
