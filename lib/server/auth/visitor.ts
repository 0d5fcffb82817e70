import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Visitor } from "@/lib/domain/visitor";
import { readSession } from "../usecases/sessions/read-session";
import { sessionCookie } from "./cookies";

/** The token this request's browser sent, whether it still opens anything or not. */
export const sentToken = async (): Promise<string | undefined> =>
  (await cookies()).get(sessionCookie().name)?.value;

/** Who is signed in, or null; asked of the database once a request, and a sign of life. */
export const currentVisitor = cache(async (): Promise<Visitor | null> => {
  const token = await sentToken();
  return token === undefined ? null : readSession({ token, touch: true });
});
