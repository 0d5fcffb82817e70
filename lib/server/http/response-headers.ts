import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";

/** What the headers of one answer are made of. */
export interface AnswerFacts {
  readonly id: string;
  readonly policy: string;
  /** Whether the public origin is https. */
  readonly secure: boolean;
}

/** The headers that stand on every answer, whoever wrote it. */
export const answerHeaders = ({ id, policy, secure }: AnswerFacts): Readonly<Record<string, string>> => ({
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  ...(secure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  "x-request-id": id,
});

/** The build's files, whose names change with their content, and pictures at the root; written without escapes, so that no page hides behind such a path. */
const cacheable = /^\/(_next\/static\/(?!.*\.\.)[\w./~-]+|[\w-]+\.(ico|svg|png|webp))$/;
const cacheableStatus: ReadonlySet<number> = new Set([200, 206, 304]);

/** Whether the answer may keep the Cache-Control that Next gave it; all others are `no-store`. */
export const keepsCacheControl = (path: string, status: number): boolean =>
  cacheable.test(path) && cacheableStatus.has(status);

type Given = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Pair = readonly [name: string, value: OutgoingHttpHeader | undefined];

const pairs = (given: Given): readonly Pair[] => {
  if (!Array.isArray(given)) return Object.entries(given);
  const flat = given.flat();
  return flat.flatMap((name, at): readonly Pair[] => (at % 2 === 0 ? [[String(name), flat[at + 1]]] : []));
};

/**
 * Makes `fixed` the last word on an answer, and `no-store` unless `keepsCacheControl`: it takes effect when
 * the head is written, after everything that Next sets. `closing` asks for the connection's end.
 */
export const guardHead = (
  response: ServerResponse,
  path: string,
  fixed: Readonly<Record<string, string>>,
  closing: () => boolean,
): void => {
  const writeHead = response.writeHead.bind(response) as (status: number, reason?: string) => ServerResponse;
  const guarded = (status: number, ...rest: readonly (string | Given | undefined)[]): ServerResponse => {
    const [reason] = rest.filter((part) => typeof part === "string");
    const given = rest.filter((part) => typeof part === "object").flatMap(pairs);
    for (const [name, value] of given) if (value !== undefined) response.setHeader(name, value);
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
    for (const name of ["x-powered-by", "server"]) response.removeHeader(name);
    if (!keepsCacheControl(path, status)) response.setHeader("cache-control", "no-store");
    if (closing()) response.setHeader("connection", "close");
    return reason === undefined ? writeHead(status) : writeHead(status, reason);
  };
  response.writeHead = guarded;
};
