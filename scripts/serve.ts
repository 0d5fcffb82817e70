/** Serves the built product (`next dev` with NODE_ENV=development): `npm start` runs it. */
import { createServer } from "node:http";
import { inspect } from "node:util";
import next from "next";
import { settings, SettingsError } from "../lib/server/env";
import { runSettings, type RunSettings } from "../lib/server/http/settings";
import { withStaticFiles } from "../lib/server/http/static-files";
import { startServer, type RunningServer } from "../lib/server/http/start-server";
import { log } from "../lib/server/log";
import { takeConsole } from "../lib/server/taken-console";
import { startTexts } from "../lib/texts/ja/server";

process.env["NEXT_TELEMETRY_DISABLED"] ??= "1";

const usualPort = (origin: URL): number => (origin.protocol === "https:" ? 443 : 80);

/** Where this process reaches itself, whatever name the public knows it by. */
const insideAddress = ({ hostname, port }: RunSettings): string => {
  if (hostname === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (hostname === "::") return `http://[::1]:${port}`;
  return `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
};

const start = async (run: RunSettings): Promise<Running> => {
  const { origin, development } = run;
  // A redirecting server action fetches its target from here; otherwise Next would go out by the public name.
  process.env["__NEXT_PRIVATE_ORIGIN"] ??= insideAddress(run);
  // Next listens for web sockets on the server it is given, and leaves those it does not know open for ever.
  const webSockets = createServer();
  const app = next({
    dev: development,
    hostname: origin.hostname,
    port: Number(origin.port) || usualPort(origin),
    httpServer: webSockets,
    quiet: !development,
  });
  await app.prepare();
  if (!development) takeConsole(log, console);
  const server = await startServer({
    ...run,
    log,
    handler: development ? app.getRequestHandler() : withStaticFiles(".next", app.getRequestHandler()),
    ...(development
      ? { upgrade: (request, socket, head) => void webSockets.emit("upgrade", request, socket, head) }
      : {}),
  });
  return { server, app };
};

interface Running {
  readonly server: RunningServer;
  readonly app: ReturnType<typeof next>;
}

let running: Running | undefined;
let stopping = false;

/** While it is still starting there is nothing to bring to an end. */
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await running?.server.stop();
  await Promise.race([running?.app.close(), new Promise((resolve) => setTimeout(resolve, 1_000))]);
  process.exit(0);
};
for (const told of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(told, () => void stop());

/** Why it does not start, for the person who starts it; Node's own words for what nobody foresaw. */
const reasonsOf = (thrown: unknown): readonly string[] => {
  if (thrown instanceof SettingsError) return thrown.problems;
  const { code, port = 0, address = "" } = thrown as { code?: string; port?: number; address?: string };
  if (code === "EADDRINUSE") return [startTexts.portTaken(port)];
  return [code === "EADDRNOTAVAIL" ? startTexts.addressMissing(address) : inspect(thrown)];
};

const serve = async (): Promise<void> => {
  try {
    running = await start(runSettings(settings()));
    const { address } = running.server;
    log.info({ at: address }, "listening");
    process.send?.({ kind: "listening", address });
  } catch (thrown) {
    for (const reason of reasonsOf(thrown)) process.stderr.write(`${reason}\n`);
    process.exit(1);
  }
};

void serve();
