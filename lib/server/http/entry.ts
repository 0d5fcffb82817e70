import "server-only";
import { cookies, headers } from "next/headers";
import type { Entry } from "../auth/accept";
import { deviceCookie, sessionCookie, vendorCookie } from "../auth/cookies";
import { deviceCookieFor } from "../auth/known-device";
import { endSession } from "../usecases/sessions/end-session";

/** Signs the browser in: the session that was open in it ends, and it knows the account and the vendor from now on. */
export const enter = async ({ token, loginId, vendorId }: Entry): Promise<void> => {
  const jar = await cookies();
  const before = jar.get(sessionCookie().name)?.value;
  if (before !== undefined) await endSession({ token: before });
  for (const [cookie, value] of [
    [sessionCookie(), token],
    [deviceCookie(), deviceCookieFor(loginId)],
    [vendorCookie(), vendorId],
  ] as const)
    jar.set(cookie.name, value, cookie.options);
};

/** What the browser calls itself. */
export const userAgent = async (): Promise<string | undefined> =>
  (await headers()).get("user-agent") ?? undefined;

/** The network address of the reader; our server wrote it. */
export const networkAddress = async (): Promise<string> => (await headers()).get("x-forwarded-for") ?? "";
