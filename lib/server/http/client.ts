import "server-only";
import type { NextRequest } from "next/server";

/** The one address that our server wrote down; see `client-address.ts`. */
export const clientOf = ({ headers }: Pick<NextRequest, "headers">): string =>
  headers.get("x-forwarded-for") ?? "";
