import "server-only";
import type { cookieNamed } from "../auth/cookies";

/** A Set-Cookie header for a value that needs no escapes. */
export const serialised = ({ name, options }: ReturnType<typeof cookieNamed>, value: string): string =>
  [
    `${name}=${value}`,
    `Path=${options.path}`,
    ...(options.maxAge === undefined ? [] : [`Max-Age=${options.maxAge}`]),
    "HttpOnly",
    ...(options.secure ? ["Secure"] : []),
    "SameSite=Lax",
  ].join("; ");
