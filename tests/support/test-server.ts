import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer, type RunningServer, type ServerSettings } from "@/lib/server/http/start-server";
import { parseTrustedProxies } from "@/lib/server/http/trusted-proxies";
import { createLog } from "@/lib/server/log";
import { freePort } from "../../scripts/start/port.mjs";

/** A server with the lines it has logged so far. */
export interface TestServer extends RunningServer {
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

export type TestSettings = Partial<Omit<ServerSettings, "trustedProxies">> & { readonly trusts?: string };

/** Answers with what it was told about the request. */
const echo = (request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers }));
};

/** Starts the real listener on a free port, around a small handler. */
export const startTestServer = async ({ trusts = "", ...given }: TestSettings = {}): Promise<TestServer> => {
  const port = given.port ?? (await freePort());
  const lines: Record<string, unknown>[] = [];
  const destination = {
    write: (chunk: string) => void lines.push(JSON.parse(chunk) as Record<string, unknown>),
  };
  const server = await startServer({
    hostname: "127.0.0.1",
    origin: new URL(`http://127.0.0.1:${port}`),
    development: false,
    handler: echo,
    log: createLog("debug", destination),
    ...given,
    port,
    trustedProxies: parseTrustedProxies(trusts),
  });
  return { ...server, lines };
};
