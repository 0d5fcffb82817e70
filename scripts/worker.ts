/** Works the jobs of a database; `npm start` keeps one running beside the web. */
import { SettingsError, settings } from "@/lib/server/env";
import { work } from "@/lib/server/jobs/worker";
import { log } from "@/lib/server/log";

/** We are gone this long after we were told to stop, in milliseconds. */
const latest = 7_500;

const stopping = new AbortController();
const stop = (): void => {
  stopping.abort();
  setTimeout(() => process.exit(0), latest).unref();
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
process.on("disconnect", stop);

const start = async (): Promise<void> => {
  const { DATABASE_SYSTEM_URL } = settings();
  if (DATABASE_SYSTEM_URL === undefined) throw new SettingsError(["DATABASE_SYSTEM_URL"]);
  process.send?.({ kind: "ready" });
  await work(DATABASE_SYSTEM_URL, stopping.signal);
};

start().then(
  () => process.exit(0),
  (thrown: unknown) => {
    log.fatal({ err: thrown }, "worker ended");
    process.exit(1);
  },
);
