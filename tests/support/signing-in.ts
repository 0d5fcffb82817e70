import { hashPassword } from "@/lib/server/password-hash";
import type { FreshDatabase } from "./databases/fresh-database";

/** Everybody's password in the tests. */
export const password = "a password for tests";

let hash: Promise<string> | undefined;

/** Lets a person sign in with a login id and the password of the tests. */
export const giveAccount = async (
  database: FreshDatabase,
  personId: string,
  loginId: string,
): Promise<void> => {
  hash ??= hashPassword(password);
  await database.asOwner("update people set login_id = $2 where id = $1", [personId, loginId]);
  await database.asOwner("insert into passwords (person_id, hash) values ($1, $2)", [personId, await hash]);
};

const cookiesOf = (response: Response): string[] =>
  response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");

/** What came of a try to sign in: the answer, and the cookies a browser would have now. */
export interface SignInTry {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;
  readonly cookie: string;
  readonly setCookies: readonly string[];
}

/** What a form of next-auth must carry, and the cookies that belong to it. */
export const csrfOf = async (
  address: string,
  cookie = "",
): Promise<{ readonly csrfToken: string; readonly cookie: string }> => {
  const response = await fetch(`${address}/api/auth/csrf`, { headers: { cookie } });
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  const all = [...cookie.split("; "), ...cookiesOf(response)].filter((each) => each !== "");
  return { csrfToken, cookie: all.join("; ") };
};

/** One post of the sign-in form, as the page sends it. @param cookie what the browser has already */
export const tryToSignIn = async (
  address: string,
  loginId: string,
  typed: string,
  { cookie = "", headers = {} }: { readonly cookie?: string; readonly headers?: Record<string, string> } = {},
): Promise<SignInTry> => {
  const { csrfToken, cookie: withCsrf } = await csrfOf(address, cookie);
  const before = withCsrf.split("; ");
  const response = await fetch(`${address}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { ...headers, cookie: before.join("; ") },
    body: new URLSearchParams({ csrfToken, loginId, password: typed, json: "true" }),
    redirect: "manual",
  });
  const now = new Map([...before, ...cookiesOf(response)].map((each) => [each.split("=", 1)[0], each]));
  return {
    status: response.status,
    body: await response.text(),
    retryAfter: response.headers.get("retry-after"),
    cookie: [...now.values()].join("; "),
    setCookies: response.headers.getSetCookie(),
  };
};

/** Signs in, and answers the cookies. */
export const signIn = async (address: string, loginId: string, cookie = ""): Promise<string> => {
  const { status, cookie: now, body } = await tryToSignIn(address, loginId, password, { cookie });
  if (status !== 200) throw new Error(`${loginId} could not sign in: ${status} ${body}`);
  return now;
};
