import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { exchangeOf, freshAnswer, type ExchangeSettings } from "./exchange";
import { rawAnswer, refusalOfError } from "./raw-answer";
import { isOwnHost } from "./refusal";
import { stopperOf } from "./stopping";

export interface ServerSettings extends ExchangeSettings {
  readonly port: number;
  readonly hostname: string;
  /** Takes web sockets; only `next dev` has any. Without it an upgrade is an ordinary request. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  stop(): Promise<void>;
}

const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 30_000,
  requestTimeout: 600_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  requireHostHeader: false,
};

const addressOf = (server: Server): string => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
};

const listening = async (server: Server, port: number, host: string): Promise<void> => {
  server.listen({ port, host });
  await once(server, "listening");
};

/** Starts to listen and answers through `handler`; rejects with Node's error when the port cannot be had. */
export const startServer = async (settings: ServerSettings): Promise<RunningServer> => {
  const { origin, upgrade, log } = settings;
  const open = new Set<ServerResponse>();
  const server = createServer(limits);
  const stopper = stopperOf(server, open);
  const exchange = exchangeOf(settings, stopper.isStopping);
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    open.add(response);
    response.once("close", () => open.delete(response));
    void exchange(request, response);
  };
  server.on("request", take);
  server.on("checkExpectation", take);
  const reject = (socket: Duplex, code: string | undefined): void => {
    const { id, headers } = freshAnswer(settings);
    log.info({ request: id, code }, "bad request");
    socket.end(rawAnswer(refusalOfError(code), headers));
  };
  server.on("connect", (_request, socket) => {
    reject(socket, "HPE_INVALID_METHOD");
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const begun = [...open].some((response) => response.req.socket === socket && response.headersSent);
    if (!socket.writable || begun) socket.destroy();
    else reject(socket, error.code);
  });
  if (upgrade !== undefined)
    server.on("upgrade", (request, socket, head) => {
      const { host = "", origin: from } = request.headers;
      if (isOwnHost(host, origin) && from === origin.origin) upgrade(request, socket, head);
      else socket.destroy();
    });
  await listening(server, settings.port, settings.hostname);
  return { address: addressOf(server), stop: stopper.stop };
};
