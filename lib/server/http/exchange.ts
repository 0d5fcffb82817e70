import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalTexts } from "@/lib/texts/ja/server";
import type { Log } from "../log";
import { clientAddress } from "./client-address";
import { contentSecurityPolicy, freshNonce } from "./content-security-policy";
import { refusalOf, unexpected, type Refusal } from "./refusal";
import { rewriteRequestHeaders } from "./request-headers";
import { freshRequestId } from "./request-id";
import { logRequest } from "./request-log";
import { answerHeaders, guardHead } from "./response-headers";
import type { TrustedProxies } from "./trusted-proxies";

/** Writes the answer; whatever it throws becomes a 500. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface ExchangeSettings {
  /** The one public origin, parsed: scheme, host and port, nothing else. */
  readonly origin: URL;
  readonly trustedProxies: TrustedProxies;
  readonly development: boolean;
  readonly handler: Handler;
  readonly log: Log;
}

/** What is decided afresh for every answer: its id, its policy with a nonce, and its headers. */
export const freshAnswer = ({ origin, development }: Pick<ExchangeSettings, "origin" | "development">) => {
  const id = freshRequestId();
  const policy = contentSecurityPolicy(freshNonce(), development);
  return { id, policy, headers: answerHeaders({ id, policy, secure: origin.protocol === "https:" }) };
};

/** A body that nobody reads is not waited for. */
const bringsBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";

const refuse = (request: IncomingMessage, response: ServerResponse, { status, reason, headers }: Refusal) => {
  if (bringsBody(request)) response.setHeader("connection", "close");
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
  response.end(refusalTexts[reason]);
};

/**
 * One request from its head to the log: refused here or handed on with headers that only this server wrote.
 * Next fetches from itself when a server action redirects, with the headers of the first request; `hop`, known
 * to this process only, tells those requests from a client's, so that they keep the first one's address and may
 * name this server by its address inside.
 */
export const exchangeOf = (settings: ExchangeSettings, closing: () => boolean): Handler => {
  const { origin, trustedProxies, handler, log } = settings;
  const hop = randomUUID();
  return async (request, response) => {
    const { id, policy, headers } = freshAnswer(settings);
    guardHead(response, (request.url ?? "").split("?", 1)[0] ?? "", headers, closing);
    logRequest(log, id, request, response);
    const fromInside = request.headers["x-own-hop"] === hop;
    const refusal = refusalOf(request, origin, fromInside);
    if (refusal !== undefined) {
      refuse(request, response, refusal);
      return;
    }
    const forwardedFor = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
    const client = fromInside
      ? forwardedFor
      : clientAddress(request.socket.remoteAddress ?? "", forwardedFor, trustedProxies);
    const target = request.url ?? "/";
    rewriteRequestHeaders(request.headers, { id, client, origin, policy, hop, target });
    try {
      await handler(request, response);
    } catch (err) {
      log.error({ request: id, err }, "unexpected");
      if (response.headersSent) response.destroy();
      else refuse(request, response, unexpected);
    }
  };
};
