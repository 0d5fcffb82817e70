import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { refusalTexts } from "@/lib/texts/ja/server";
import { productAddresses } from "../support/addresses";
import { asked, type Answer } from "../support/asked";
import { serveProduct, type ServedProduct } from "../support/served-product";
import { filesBelow } from "../support/source-files";

const [staticFile = ""] = filesBelow([".next/static"], /\.js$/).map((file) =>
  file.replace(/^\.next/, "/_next"),
);

type Ask = readonly [
  what: string,
  path: string,
  status: number | undefined,
  how?: Parameters<typeof asked>[2],
];

const foreign = "https://evil.example";

/** Every address of the product, and every way of being refused. */
const asks: readonly Ask[] = [
  ...productAddresses().map((address): Ask => ["an address", address, undefined]),
  ...productAddresses().map((address): Ask => ["only the head of", address, undefined, { method: "HEAD" }]),
  ...productAddresses().map((address): Ask => [
    "what the router fetches of",
    address,
    undefined,
    { headers: { rsc: "1" } },
  ]),
  ["nothing", "/no-such-page", 404],
  ["nothing below the interface", "/api/no-such-route", 404],
  ["a file of the build", staticFile, 200],
  ["no file of the build", "/_next/static/chunks/none.js", 404],
  ["a page by way of the build's files", "/_next/static/../../", undefined],
  ["the optimiser of images", "/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2F&w=64&q=75", 404],
  ["the optimiser, by an escape", "/_next/%69mage?url=%2Ffavicon.ico&w=64&q=75", 404],
  ["an address that is not its usual form", "/no-such-page/", 308],
  ["an escape that is none", "/%", undefined],
  ["TRACE", "/", 405, { method: "TRACE" }],
  ["a method of another protocol", "/", 405, { method: "PROPFIND" }],
  ["a form on another site", "/", 403, { method: "POST", headers: { origin: foreign } }],
  ["a form without an origin to name", "/", 403, { method: "POST", headers: { origin: "null" } }],
  ["a neighbour's form", "/", 403, { method: "POST", headers: { "sec-fetch-site": "same-site" } }],
  ["another host", "/applications", 308, { headers: { host: "evil.example" } }],
  ["a form at another host", "/", 421, { method: "POST", headers: { host: "evil.example" } }],
  ["an absolute target", `${foreign}/`, 400],
];

const nonceOf = ({ headers }: Answer): string =>
  /'nonce-([\w+/]{22}==)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "none";

const policyWith = (nonce: string): string =>
  `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; ` +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'";

describe("the built product", () => {
  let product: ServedProduct;

  beforeAll(async () => {
    product = await serveProduct();
  }, 60_000);

  afterAll(() => product.stop());

  test("has addresses and files to ask for", () => {
    expect(productAddresses()).toContain("/");
    expect(staticFile).toMatch(/^\/_next\/static\/.*\.js$/);
  });

  describe.each(asks)("asked for %s, %s", (_what, path, status, how) => {
    test("answers with every header", async () => {
      const answer = await asked(product.address, path, how);
      if (status !== undefined) expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        "content-security-policy": policyWith(nonceOf(answer)),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=(), microphone=(), geolocation=()") as unknown,
        "x-request-id": expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) as unknown,
        "cache-control": path === staticFile ? "public, max-age=31536000, immutable" : "no-store",
      });
      for (const name of [
        "x-powered-by",
        "server",
        "strict-transport-security",
        "access-control-allow-origin",
        "set-cookie", // nobody has signed in
      ])
        expect(answer.headers).not.toHaveProperty(name);
    });

    test("with a nonce and an id that never come again, the nonce on every script", async () => {
      const [first, second] = [
        await asked(product.address, path, how),
        await asked(product.address, path, how),
      ];
      expect(nonceOf(first)).not.toBe(nonceOf(second));
      expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
      const scripts = first.body.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.filter((script) => !script.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
      expect(first.body).not.toMatch(/<[a-z][^>]* (style|on[a-z]+)=/);
    });

    test("and nothing a client says about proxies changes it", async () => {
      const forged = {
        forwarded: "for=6.6.6.6;host=evil.example;proto=https",
        "x-forwarded-for": "6.6.6.6",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        "x-forwarded-port": "6666",
        "x-real-ip": "6.6.6.6",
        "x-request-id": "forged",
        "x-original-url": "/no-such-page",
        "x-rewrite-url": "/no-such-page",
        "x-http-method-override": "DELETE",
        "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
        "x-middleware-rewrite": "https://evil.example/",
        "x-matched-path": "/no-such-page",
        "x-nextjs-data": "1",
        "x-own-hop": "forged",
        "content-security-policy": "script-src 'nonce-forged'",
      };
      const plain = await asked(product.address, path, how);
      const answer = await asked(product.address, path, { ...how, headers: { ...forged, ...how?.headers } });
      expect([answer.status, answer.headers.location]).toEqual([plain.status, plain.headers.location]);
      expect(`${JSON.stringify(answer.headers)}${answer.body}`).not.toMatch(/6\.6\.6\.6|6666|evil|forged/);
    });
  });

  test.each([
    "//evil.example",
    "//evil.example/",
    "/\\evil.example/",
    "///evil.example/x/",
    "/%2F/evil.example/",
    "/@evil.example/",
  ])("%s leads nowhere else", async (path) => {
    for (const host of [new URL(product.address).host, "evil.example"]) {
      const { headers } = await asked(product.address, path, { headers: { host } });
      if (headers.location !== undefined)
        expect(new URL(headers.location, product.address).origin).toBe(product.address);
    }
  });

  test("what a refused person reads is Japanese", async () => {
    const { body } = await asked(product.address, "/", { method: "POST", headers: { origin: foreign } });
    expect(body).toBe(refusalTexts["other-site"]);
  });
});
