import "server-only";
import NextAuth from "next-auth";
import { NextRequest } from "next/server";
import { AppError } from "@/lib/domain/errors";
import { normaliseLoginId } from "@/lib/domain/people/login-id";
import { deviceCookie, sessionCookie, vendorCookie } from "../auth/cookies";
import { deviceCookieFor } from "../auth/known-device";
import { authOptions } from "../auth/options";
import { countSignIn, forgiveSignIn } from "../auth/tries";
import { endSession } from "../usecases/sessions/end-session";
import { readSession } from "../usecases/sessions/read-session";
import { answer } from "./answer";
import { clientOf } from "./client";
import { serialised } from "./serialised-cookie";
import { smallBody } from "./small-body";

interface AuthContext {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

type NextAuthRoute = (request: NextRequest, context: AuthContext) => Promise<Response>;

const nextAuth: NextAuthRoute = (request, context) =>
  (NextAuth as unknown as (...given: unknown[]) => Promise<Response>)(request, context, authOptions());

/** What next-auth answers to; its own pages and its list of providers do not exist here. */
const served: ReadonlySet<string> = new Set([
  "GET csrf",
  "GET session",
  "POST session",
  "POST signout",
  "POST callback/credentials",
]);

const signInPath = "POST callback/credentials";

/** Whether the password was looked at and found wrong; otherwise something failed, or cookies do not come back. */
const isWrong = async (response: Response): Promise<boolean> => {
  if (response.status !== 401) return false;
  const { url = "" } = (await response.clone().json()) as { url?: string };
  return url.includes("CredentialsSignin");
};

/** The token of the session that was opened. */
const tokenIn = ({ headers }: Response): string | undefined => {
  const beginning = `${sessionCookie().name}=`;
  const cookie = headers.getSetCookie().find((each) => each.startsWith(beginning));
  return cookie?.slice(beginning.length).split(";", 1)[0];
};

/** What the browser knows from now on: the account, and the vendor to call where nobody is signed in. */
const remembered = async (loginId: string, token: string): Promise<readonly string[]> => {
  const place = (await readSession({ token, touch: false }))?.place ?? null;
  return [
    serialised(deviceCookie(), deviceCookieFor(normaliseLoginId(loginId))),
    ...(place === null ? [] : [serialised(vendorCookie(), place.vendor.id)]),
  ];
};

/** The tries are counted before next-auth, which could only answer 401; a session that was open here ends. */
const signIn = async (request: NextRequest, context: AuthContext): Promise<Response> => {
  const body = await smallBody(request);
  const loginId = new URLSearchParams(body).get("loginId") ?? "";
  const [client, device] = [clientOf(request), request.cookies.get(deviceCookie().name)?.value];
  await countSignIn(loginId, client, device);
  const form = new URLSearchParams(body);
  form.set("json", "true");
  const { url, headers } = request;
  const response = await nextAuth(
    new NextRequest(url, { method: "POST", headers, body: form.toString() }),
    context,
  );
  const token = tokenIn(response);
  if (token === undefined) {
    if (await isWrong(response)) return response;
    throw new AppError("unavailable", {});
  }
  await forgiveSignIn(loginId, client, device);
  const before = request.cookies.get(sessionCookie().name)?.value;
  if (before !== undefined) await endSession({ token: before });
  for (const cookie of await remembered(loginId, token)) response.headers.append("set-cookie", cookie);
  return response;
};

/** Everything below `/api/auth`. */
export const authRoute = async (request: NextRequest, context: AuthContext): Promise<Response> => {
  const asked = `${request.method} ${(await context.params).nextauth.join("/")}`;
  if (!served.has(asked)) return new Response(null, { status: 404 });
  return answer(() => (asked === signInPath ? signIn(request, context) : nextAuth(request, context)));
};
