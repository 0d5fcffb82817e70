import "server-only";
import pg from "pg";
import { log } from "../log";
import { settings } from "../env";

/** Longest pause between two tries to connect again, and how often a silent connection is tried; milliseconds. */
const longestPause = 5_000;
const heartbeat = 15_000;

export interface Listener {
  /** Called for every notification, and with null after a break, when some may have been missed. */
  readonly heard: (payload: string | null) => void;
}

const connect = async (channel: string, { heard }: Listener, broken: () => void): Promise<void> => {
  const client = new pg.Client({
    connectionString: settings().DATABASE_SYSTEM_URL,
    application_name: "todoke listener",
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    keepAlive: true,
  });
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    clearInterval(beat);
    client.end().catch(() => undefined);
    broken();
  };
  const beat = setInterval(() => {
    client.query("select").catch(end);
  }, heartbeat);
  beat.unref();
  client.on("error", end);
  client.on("end", end);
  client.on("notification", ({ payload = "" }) => {
    heard(payload);
  });
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
  } catch (thrown) {
    log.warn({ err: thrown }, "cannot listen to the database");
    end();
  }
};

/** Listens on one connection for as long as the process lives, and connects again when it breaks. */
export const listenTo = (channel: string, listener: Listener): void => {
  let pause = 100;
  const start = (): void => {
    const begun = Date.now();
    void connect(channel, listener, () => {
      pause = Date.now() - begun > longestPause ? 100 : Math.min(pause * 2, longestPause);
      setTimeout(() => {
        start();
        listener.heard(null);
      }, pause).unref();
    });
  };
  start();
};
