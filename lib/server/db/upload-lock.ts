import "server-only";
import pg from "pg";
import { settings } from "../env";
import { forget, once } from "../once";
import { lockNumbers } from "./lock-numbers";

const name = "upload locks";

/** One connection of this process holds the locks of all uploads it is receiving; when it breaks, the next one is new. */
const connection = (): Promise<pg.Client> =>
  once(name, async () => {
    const client = new pg.Client({
      connectionString: settings().DATABASE_SYSTEM_URL,
      application_name: "todoke uploads",
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
    const lose = (): void => {
      forget(name);
    };
    client.on("error", lose);
    client.on("end", lose);
    try {
      await client.connect();
    } catch (thrown) {
      lose();
      throw thrown;
    }
    return client;
  });

/** Takes the right to write an upload's bytes among all instances; within one process whoever asks must not hold it yet. */
export const tryUploadLock = async (id: string): Promise<boolean> => {
  const { rows } = await (
    await connection()
  ).query<{ taken: boolean }>("select pg_try_advisory_lock($1, hashtext($2)) as taken", [
    lockNumbers.uploads,
    id,
  ]);
  return rows[0]?.taken === true;
};

export const releaseUploadLock = async (id: string): Promise<void> => {
  await (await connection()).query("select pg_advisory_unlock($1, hashtext($2))", [lockNumbers.uploads, id]);
};

/** Asks whichever instance holds an upload's lock to let it go. */
export const askForUpload = async (id: string): Promise<void> => {
  await (await connection()).query("select pg_notify('upload_wanted', $1)", [id]);
};
