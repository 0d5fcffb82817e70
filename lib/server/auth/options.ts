import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { absoluteHours } from "@/lib/domain/people/session-limits";
import { isAppError } from "@/lib/domain/errors";
import { settings } from "../env";
import { log } from "../log";
import { publicOrigin } from "../origin";
import { endSession } from "../usecases/sessions/end-session";
import { readSession } from "../usecases/sessions/read-session";
import { cookieNamed, sessionCookie } from "./cookies";
import { signIn } from "./sign-in";

const signInPage = "/sign-in";

/**
 * next-auth as a shell around our own sessions: what it calls a JWT is the session's opaque token, `sub` carries it,
 * and reading it asks the session's row. Nothing a client sends in an update is kept.
 */
export const authOptions = (): NextAuthOptions => {
  process.env.NEXTAUTH_URL ??= publicOrigin().origin;
  return {
    secret: settings().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: absoluteHours * 60 * 60 },
    pages: { signIn: signInPage, signOut: signInPage, error: signInPage },
    providers: [
      Credentials({
        credentials: { loginId: {}, password: {} },
        authorize: async (typed, { headers }) => {
          const { loginId = "", password = "" } = typed ?? {};
          try {
            const userAgent: unknown = headers?.["user-agent"];
            const agent = typeof userAgent === "string" ? userAgent : undefined;
            const token = await signIn({ loginId, password }, agent);
            return token === null ? null : { id: token };
          } catch (thrown) {
            if (!isAppError(thrown)) log.error({ err: thrown }, "sign-in failed");
            throw new Error("unavailable", { cause: thrown });
          }
        },
      }),
    ],
    jwt: {
      encode: ({ token }) => Promise.resolve(token?.sub ?? ""),
      decode: async ({ token = "" }) =>
        (await readSession({ token, touch: false })) === null ? null : { sub: token },
    },
    callbacks: { session: ({ session }) => ({ expires: session.expires }) },
    events: {
      signOut: async ({ token }) => {
        if (token.sub !== undefined) await endSession({ token: token.sub });
      },
    },
    cookies: {
      sessionToken: sessionCookie(),
      csrfToken: cookieNamed("csrf"),
      callbackUrl: cookieNamed("return"),
    },
    logger: {
      error: (code) => {
        if (code !== "JWT_SESSION_ERROR") log.warn({ code }, "next-auth");
      },
      warn: (code) => {
        log.info({ code }, "next-auth");
      },
      debug: () => undefined,
    },
  };
};
