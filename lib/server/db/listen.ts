import "server-only";
import pg from "pg";
import { log } from "../log";
import { settings } from "../env";

/** Longest pause between two tries to connect again, and how often a silent connection is tried; milliseconds. */
const longestPause = 5_000;
const heartbeat = 15_000;

export interface Listener<Channel extends string> {
  readonly heard: (channel: Channel, payload: string) => void;
  /** Called after a break, when some notifications may have been missed. */
  readonly broke: () => void;
}

const connect = async <Channel extends string>(
  channels: readonly Channel[],
  { heard }: Listener<Channel>,
  broken: () => void,
): Promise<void> => {
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
  client.on("notification", ({ channel, payload = "" }) => {
    heard(channel as Channel, payload);
  });
  try {
    await client.connect();
    for (const channel of channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
  } catch (thrown) {
    log.warn({ err: thrown }, "cannot listen to the database");
    end();
  }
};

/** Listens on one connection for as long as the process lives, and connects again when it breaks. */
export const listenTo = <Channel extends string>(
  channels: readonly Channel[],
  listener: Listener<Channel>,
): void => {
  let pause = 100;
  const start = (): void => {
    const begun = Date.now();
    void connect(channels, listener, () => {
      pause = Date.now() - begun > longestPause ? 100 : Math.min(pause * 2, longestPause);
      setTimeout(() => {
        start();
        listener.broke();
      }, pause).unref();
    });
  };
  start();
};
