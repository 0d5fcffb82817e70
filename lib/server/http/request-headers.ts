import type { IncomingHttpHeaders } from "node:http";

/** Header names that speak for a proxy, for Next itself or for this server, and that no client may use. */
const reserved =
  /^(x[-_]|next-|cf-|fly-|fastly-|true-client-ip$|client-ip$|forwarded$|via$|content-security-policy)/;

/** What Next's router and our own pages send; the last two only under `next dev`. */
const spoken: ReadonlySet<string> = new Set([
  "next-action",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
  "next-hmr-refresh",
  "x-deployment-id",
  "x-nextjs-request-id",
  "x-nextjs-html-request-id",
]);

/** What this server knows about a request and tells Next. */
export interface RequestFacts {
  readonly id: string;
  /** One address, see `clientAddress`. */
  readonly client: string;
  /** The public origin, parsed. */
  readonly origin: URL;
  /** The policy of the answer; Next takes the nonce from it. */
  readonly policy: string;
  /** The path and query that were asked for, so that a page can send its reader back to itself. */
  readonly target: string;
  /** Proves that a request comes from Next inside this process; see `own-hop.ts`. */
  readonly hop: string;
}

/** Takes out what a client may not say and puts in what this server knows; changes `headers` in place, as Next reads that object. */
export const rewriteRequestHeaders = (headers: IncomingHttpHeaders, facts: RequestFacts): void => {
  for (const name of Object.keys(headers))
    if (reserved.test(name) && !spoken.has(name)) Reflect.deleteProperty(headers, name);
  headers.host = facts.origin.host;
  headers["x-forwarded-for"] = facts.client;
  headers["x-forwarded-host"] = facts.origin.host;
  headers["x-forwarded-proto"] = facts.origin.protocol.slice(0, -1);
  headers["x-request-id"] = facts.id;
  headers["x-target"] = facts.target;
  headers["x-own-hop"] = facts.hop;
  headers["content-security-policy"] = facts.policy;
};
