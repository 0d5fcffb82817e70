import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freshDatabase, type FreshDatabase } from "./databases/fresh-database";
import { freePort } from "../../scripts/start/port.mjs";
import { rootFolder } from "./source-files";

/** The built product, served for a test. */
export interface ServedProduct {
  readonly address: string;
  /** The number of its process. */
  readonly pid: number;
  readonly database: FreshDatabase;
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

const patience = 30_000;

/** Settings that a test's surroundings may have and a demo has not. */
const unset = { APP_URL: "", LISTEN_ADDRESS: "", TRUSTED_PROXIES: "", LOG_LEVEL: "" };

export const secrets = {
  AUTH_SECRET: "only for tests, only for tests, only",
  ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
};

/** Starts the server's process on the last build, as `npm start` does; its output can be read from the pipes. */
export const spawnServer = (variables: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ["--conditions=react-server", "scripts/bundled.mjs", "scripts/serve.ts"], {
    cwd: rootFolder,
    env: { ...process.env, ...unset, ...secrets, NODE_ENV: "production", ...variables },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });

/** What the process tells its parent once it listens; rejects when it ends instead. */
export const listening = async (server: ChildProcess): Promise<unknown> => {
  const ended = once(server, "exit").then(([code]: unknown[]) => {
    throw new Error(`the server ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  const [message] = (await Promise.race([once(server, "message"), ended])) as readonly unknown[];
  return message;
};

const stopped = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
};

/** Serves the last build as a demo on a free port of this machine, with a database of its own unless one is given. */
export const serveProduct = async (
  variables: Readonly<Record<string, string>> = {},
  shared?: FreshDatabase,
): Promise<ServedProduct> => {
  const port = variables["PORT"] ?? String(await freePort());
  const database = shared ?? (await freshDatabase());
  const server = spawnServer({
    PORT: port,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_SYSTEM_URL: database.urls.system,
    DATA_DIR: database.dataFolder,
    ...variables,
  });
  let said = "";
  server.stdout?.resume();
  server.stderr?.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  const giveUp = setTimeout(() => server.kill("SIGKILL"), patience);
  await listening(server).catch((cause: unknown) => {
    throw new Error(`the product did not begin to listen: ${said}`, { cause });
  });
  clearTimeout(giveUp);
  return {
    address: `http://127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    database,
    kill: async () => {
      server.kill("SIGKILL");
      await once(server, "exit");
    },
    stop: async () => {
      await stopped(server);
      if (shared === undefined) await database.drop();
    },
  };
};

/** Serves the sources as `npm run dev` does, for pages that exist only there. */
export const serveDevelopment = (): Promise<ServedProduct> => serveProduct({ NODE_ENV: "development" });
