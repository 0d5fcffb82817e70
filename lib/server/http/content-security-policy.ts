import { randomBytes } from "node:crypto";

/** 128 random bits for one answer, as Next reads them. */
export const freshNonce = (): string => randomBytes(16).toString("base64");

/**
 * What a page may load. Next takes the nonce out of the request header of the same name.
 * In development Next evaluates sources, injects styles and speaks over a web socket.
 */
export const contentSecurityPolicy = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
