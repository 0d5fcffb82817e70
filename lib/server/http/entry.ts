import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { isAppError } from "@/lib/domain/errors";
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

/** Signs the browser out, to go on as somebody else. */
export const leave = async (): Promise<void> => {
  const [jar, { name, options }] = [await cookies(), sessionCookie()];
  const token = jar.get(name)?.value;
  if (token !== undefined) await endSession({ token });
  jar.set(name, "", { ...options, maxAge: 0 });
};

/** Where a press leads, or back to the page it was on, which shows what has become of it meanwhile. */
export const orBack = async (
  page: string,
  work: () => Promise<{ readonly to: Route }>,
): Promise<{ readonly to: Route }> => {
  try {
    return await work();
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "wrong-status") return { to: page as Route };
    throw thrown;
  }
};
