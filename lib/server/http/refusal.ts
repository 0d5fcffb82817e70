import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { refusalTexts } from "@/lib/texts/ja/server";
import { isFromOtherSite } from "./cross-origin";

/** An answer that this server gives itself, before Next. */
export interface Refusal {
  readonly status: number;
  readonly reason: keyof typeof refusalTexts;
  readonly headers?: Readonly<Record<string, string>>;
}

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

export const unknownMethod: Refusal = {
  status: 405,
  reason: "unknown-method",
  headers: { allow: [...methods].join(", ") },
};
export const badRequest: Refusal = { status: 400, reason: "bad-request" };
export const unexpected: Refusal = { status: 500, reason: "unexpected" };

const hostsOf = (rawHeaders: readonly string[]): readonly string[] =>
  rawHeaders.filter((_value, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === "host");

/** Node reads on to the connection's end for codings it does not know; no client of ours uses any but chunks. */
const hasOddCoding = ({ "transfer-encoding": coding }: IncomingHttpHeaders): boolean =>
  coding !== undefined && coding.toLowerCase() !== "chunked";

/** Whether a Host header names the origin, with or without the port that goes without saying. */
export const isOwnHost = (host: string, origin: URL): boolean => {
  const usualPort = origin.protocol === "https:" ? 443 : 80;
  const written = host.toLowerCase();
  return written === origin.host || (origin.port === "" && written === `${origin.hostname}:${usualPort}`);
};

/** The origin stands before the target's first slash, so whatever the target says, it stays a path. */
const elsewhere = (method: string, target: string, origin: URL): Refusal =>
  method === "GET" || method === "HEAD"
    ? { status: 308, reason: "other-host", headers: { location: `${origin.origin}${target}` } }
    : { status: 421, reason: "other-host" };

/** Whether somebody asks whether the server lives; a load balancer asks by its own name for it. */
const asksForHealth = (target: string): boolean => /^\/api\/health(\?|$)/.test(target);

/** Next's optimiser of images fetches and decodes what it is told to; it is not used here. */
const asksForOptimiser = (target: string): boolean => /^\/+_next\/+image/i.test(target);

/**
 * Why a request does not reach Next, or `undefined`. Absolute targets are refused: this server is no proxy.
 * A request `fromInside` comes from Next itself and names the host by which it reached this server.
 */
export const refusalOf = (
  request: Pick<IncomingMessage, "method" | "url" | "rawHeaders"> & { headers: IncomingHttpHeaders },
  origin: URL,
  fromInside: boolean,
): Refusal | undefined => {
  const { method = "", url: target = "" } = request;
  if (!methods.has(method)) return unknownMethod;
  const [host, ...otherHosts] = hostsOf(request.rawHeaders);
  if (!target.startsWith("/") || host === undefined || otherHosts.length > 0) return badRequest;
  if (hasOddCoding(request.headers)) return badRequest;
  if (!fromInside && !isOwnHost(host, origin) && !asksForHealth(target))
    return elsewhere(method, target, origin);
  if (isFromOtherSite(method, request.headers, origin.origin)) return { status: 403, reason: "other-site" };
  return asksForOptimiser(target) ? { status: 404, reason: "no-images" } : undefined;
};
