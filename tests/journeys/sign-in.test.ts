import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { limits } from "@/lib/domain/limits";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";
import { signInTexts } from "@/lib/texts/ja/sign-in";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { newClinic, newMember, newVendor } from "../support/members";
import { rawRequest } from "../support/raw-request";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { csrfOf, giveAccount, password, signIn, tryToSignIn } from "../support/signing-in";

const loginId = "hanako@example.jp";
let database: FreshDatabase;
let product: ServedProduct;
let other: ServedProduct;
let personId: string;
let owner: pg.Client;

beforeAll(async () => {
  database = await productDatabase();
  [product, other] = await Promise.all([serveProduct({}, database), serveProduct({}, database)]);
  owner = new pg.Client({ connectionString: database.urls.owner });
  await owner.connect();
  const vendorId = await newVendor();
  const clinicId = await newClinic(database, vendorId);
  ({ personId } = await newMember(database, { vendorId, clinicId }, "clinicAdmin"));
  await giveAccount(database, personId, loginId);
}, 120_000);

beforeEach(() => owner.query("delete from rate_limits"));

afterAll(async () => {
  await owner.end();
  await Promise.all([product.stop(), other.stop()]);
  await database.drop();
});

const profile = (cookie: string, at = product): Promise<Response> =>
  fetch(`${at.address}/profile`, { headers: { cookie }, redirect: "manual" });

/** 200 for somebody who is signed in, 307 to the sign-in page for everybody else. */
const statusOf = async (cookie: string, at = product): Promise<number> => (await profile(cookie, at)).status;

describe("an account's secrecy", () => {
  test("known and unknown login id answer with the same status and the same bytes", async () => {
    const known = await tryToSignIn(product.address, loginId, "wrong password");
    const unknown = await tryToSignIn(product.address, "nobody@example.jp", "wrong password");
    const odd = await tryToSignIn(product.address, `${"x".repeat(300)}@example.jp`, "wrong password");
    expect([known.status, unknown.status, odd.status]).toEqual([401, 401, 401]);
    expect(unknown.body).toBe(known.body);
    expect(odd.body).toBe(known.body);
    expect(unknown.setCookies.length).toBe(known.setCookies.length);
  });

  /** Medians of 100 tries each, taken in turns. */
  const medians = async (): Promise<[number, number]> => {
    const took: [number[], number[]] = [[], []];
    const { csrfToken, cookie } = await csrfOf(product.address);
    for (let turn = 0; turn < 200; turn += 1) {
      if (turn % 8 === 0) await owner.query("delete from rate_limits");
      const given = { csrfToken, loginId: turn % 2 === 0 ? loginId : "nobody@example.jp", password: "wrong" };
      const begun = performance.now();
      const response = await fetch(`${product.address}/api/auth/callback/credentials`, {
        method: "POST",
        headers: { cookie },
        body: new URLSearchParams({ ...given, json: "true" }),
      });
      expect(response.status).toBe(401);
      took[turn % 2 === 0 ? 0 : 1].push(performance.now() - begun);
    }
    return took.map((each) => each.sort((a, b) => a - b)[50]) as [number, number];
  };

  test("known and unknown login id take the same time", async () => {
    const ratios: number[] = [];
    do {
      const [known, unknown] = await medians();
      ratios.push(Math.abs(known / unknown - 1));
    } while (Math.min(...ratios) > 0.1 && ratios.length < 3);
    expect(Math.min(...ratios)).toBeLessThan(0.1);
  }, 300_000);
});

describe("tries", () => {
  const forwarded = (turn: number) => ({
    "x-forwarded-for": `203.0.113.${turn}`,
    "x-real-ip": `198.51.100.${turn}`,
    forwarded: `for=192.0.2.${turn}`,
  });

  test("of 200 at once on one account exactly the limit reach the password, whatever address they claim", async () => {
    const tries = await Promise.all(
      Array.from({ length: 200 }, (_, turn) =>
        tryToSignIn((turn % 2 === 0 ? product : other).address, loginId, `guess ${turn}`, {
          headers: forwarded(turn),
        }),
      ),
    );
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(limits.signIn.points);
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(200 - limits.signIn.points);
    for (const { retryAfter, body } of refused) {
      expect(Number(retryAfter)).toBeGreaterThan(0);
      expect(JSON.parse(body)).toMatchObject({ message: expect.stringContaining("待ってから") });
    }
    expect((await tryToSignIn(product.address, loginId, password)).status).toBe(429);
  }, 120_000);

  test("of many on many accounts from one address exactly the limit reach the password", async () => {
    const tries = await Promise.all(
      Array.from({ length: 80 }, (_, turn) =>
        tryToSignIn(product.address, `guess${turn}@example.jp`, "guess", { headers: forwarded(turn) }),
      ),
    );
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(limits.signInFrom.points);
  }, 60_000);

  test("who signed in here before, however they typed it, is not locked out by strangers", async () => {
    const cookie = await signIn(product.address, "Hanako@Example.JP ");
    await fetch(`${product.address}/api/sign-out`, {
      method: "POST",
      headers: { cookie },
      redirect: "manual",
    });
    for (let turn = 0; turn < limits.signIn.points + 1; turn += 1)
      await tryToSignIn(product.address, loginId, "a stranger's guess");
    expect((await tryToSignIn(product.address, loginId, password)).status).toBe(429);
    expect((await tryToSignIn(product.address, loginId, password, { cookie })).status).toBe(200);
    expect((await tryToSignIn(product.address, "other@example.jp", password, { cookie })).status).toBe(401);
  });

  test("right passwords do not use up the tries", async () => {
    for (let turn = 0; turn < limits.signIn.points + 2; turn += 1) await signIn(product.address, loginId);
  }, 30_000);
});

describe("a session", () => {
  test("is opened by a login id as people type it", async () => {
    const typed = "ＨＡＮＡＫＯ＠ｅｘａｍｐｌｅ．ｊｐ ";
    expect((await tryToSignIn(product.address, typed, password)).status).toBe(200);
  });

  test("is a fresh opaque value in a cookie that scripts and other sites do not get", async () => {
    const first = await tryToSignIn(product.address, loginId, password);
    const second = await tryToSignIn(product.address, loginId, password, { cookie: first.cookie });
    const value = ({ cookie }: { readonly cookie: string }) => /todoke\.session=([^;]+)/.exec(cookie)?.[1];
    expect(value(first)).toMatch(/^[\w-]{43}$/);
    expect(value(second)).not.toBe(value(first));
    for (const cookie of first.setCookies) expect(cookie).toMatch(/; Path=\/;.*HttpOnly.*SameSite=Lax/i);
    expect(await statusOf(first.cookie)).toBe(307);
    expect(await statusOf(second.cookie)).toBe(200);
  });

  test("has __Host- cookies that are secure under https, where no demo's mail can be read", async () => {
    const secure = await serveProduct({ APP_URL: "https://todoke.example.jp" }, database);
    const asked = (path: string) =>
      rawRequest(
        secure.address,
        [`GET ${path} HTTP/1.1`, "Host: todoke.example.jp", "Connection: close", "", ""].join("\r\n"),
      );
    expect(await asked("/demo/mail")).toMatch(/^HTTP\/1\.1 404 /);
    const answer = await asked("/api/auth/csrf");
    expect(answer).toMatch(/set-cookie: __Host-todoke\.csrf=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax/i);
    await secure.stop();
  }, 60_000);

  test.each(["/api/sign-out", "/api/auth/signout"])(
    "is dead after %s, also where its cookie was copied",
    async (path) => {
      const cookie = await signIn(product.address, loginId);
      expect(await statusOf(cookie)).toBe(200);
      const { csrfToken, cookie: withCsrf } = await csrfOf(product.address, cookie);
      const out = await fetch(`${product.address}${path}`, {
        method: "POST",
        headers: { cookie: withCsrf },
        body: new URLSearchParams({ csrfToken }),
        redirect: "manual",
      });
      expect([302, 303]).toContain(out.status);
      expect(await statusOf(cookie)).toBe(307);
      expect(await statusOf(cookie, other)).toBe(307);
    },
  );

  test("keeps nothing of what a client sends in an update", async () => {
    const cookie = await signIn(product.address, loginId);
    const { csrfToken, cookie: withCsrf } = await csrfOf(product.address, cookie);
    const response = await fetch(`${product.address}/api/auth/session`, {
      method: "POST",
      headers: { cookie: withCsrf, "content-type": "application/json" },
      body: JSON.stringify({
        csrfToken,
        data: { sub: "another", personId: "another", user: { id: "another", role: "vendorAdmin" } },
      }),
    });
    expect(Object.keys((await response.json()) as object)).toEqual(["expires"]);
    expect(await (await profile(cookie)).text()).toContain(loginId);
  });

  test.each([
    ["idle time", `seen_at = seen_at - interval '${idleMinutes} minutes'`],
    ["absolute time", `created_at = created_at - interval '${absoluteHours} hours'`],
  ])("ends after its %s, and leads back to the same place", async (_what, change) => {
    const cookie = await signIn(product.address, loginId);
    await owner.query(`update sessions set ${change} where person_id = $1`, [personId]);
    const response = await fetch(`${product.address}/places?from=here`, {
      headers: { cookie },
      redirect: "manual",
    });
    expect(response.status).toBe(307);
    const location = response.headers.get("location") ?? "";
    expect(location).toContain(`/sign-in?next=${encodeURIComponent("/places?from=here")}`);
    const page = await (
      await fetch(`${product.address}/sign-in?next=%2Fplaces`, { headers: { cookie } })
    ).text();
    expect(page).toContain(signInTexts.ended);
  });

  test("ends within a second on both instances, open streams too, when the membership goes", async () => {
    const cookie = await signIn(product.address, loginId);
    const stream = await fetch(`${other.address}/api/session/events`, { headers: { cookie } });
    const heard = stream.text();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const begun = Date.now();
    await owner.query("update memberships set removed_at = now() where person_id = $1", [personId]);
    expect(await heard).toContain("event: ended");
    expect(Date.now() - begun).toBeLessThan(1_000);
    expect([await statusOf(cookie), await statusOf(cookie, other)]).toEqual([307, 307]);
    await owner.query("update memberships set removed_at = null where person_id = $1", [personId]);
  });
});

test("next-auth's own pages do not exist", async () => {
  for (const path of ["signin", "providers", "error", "verify-request", "callback/github"])
    expect((await fetch(`${product.address}/api/auth/${path}`, { redirect: "manual" })).status).toBe(404);
});
