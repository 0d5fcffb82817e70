import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rewriteRequestHeaders } from "@/lib/server/http/request-headers";

const facts = {
  id: "d2c6b1a4-0000-4000-8000-000000000000",
  client: "203.0.113.7",
  origin: new URL("https://todoke.example.jp"),
  policy: "script-src 'nonce-abc'",
  hop: "inside",
  target: "/clinics?q=x",
};

const own = {
  host: "todoke.example.jp",
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-host": "todoke.example.jp",
  "x-forwarded-proto": "https",
  "x-request-id": facts.id,
  "x-own-hop": "inside",
  "x-target": "/clinics?q=x",
  "content-security-policy": "script-src 'nonce-abc'",
};

const rewritten = (headers: Record<string, string>) => {
  rewriteRequestHeaders(headers, facts);
  return headers;
};

describe("the headers that Next reads", () => {
  test.each([
    "forwarded",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-port",
    "x-forwarded-prefix",
    "x_forwarded_for",
    "x-real-ip",
    "x-client-ip",
    "x-cluster-client-ip",
    "x-original-url",
    "x-rewrite-url",
    "x-http-method-override",
    "cf-connecting-ip",
    "cf-ipcountry",
    "true-client-ip",
    "client-ip",
    "fastly-client-ip",
    "fly-client-ip",
    "x-request-id",
    "x-own-hop",
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "x-middleware-prefetch",
    "x-nextjs-data",
    "x-nextjs-cache",
    "x-next-revalidate-tag-token",
    "x-next-resume-state-length",
    "next-resume",
    "x-action-forwarded",
    "x-prerender-revalidate",
    "x-matched-path",
    "x-now-route-matches",
    "x-invoke-path",
    "x-vercel-id",
    "x-invocation-id",
    "content-security-policy",
    "content-security-policy-report-only",
    "host",
  ])("a client's %s is not among them", (name) => {
    expect(rewritten({ [name]: "forged" })).toStrictEqual(own);
  });

  test.each([
    "rsc",
    "next-action",
    "next-router-state-tree",
    "next-router-prefetch",
    "next-router-segment-prefetch",
    "next-url",
    "next-hmr-refresh",
    "x-deployment-id",
    "cookie",
    "content-type",
    "content-length",
    "range",
    "if-none-match",
    "last-event-id",
    "tus-resumable",
    "upload-offset",
    "upload-length",
    "upload-metadata",
    "origin",
    "sec-fetch-site",
    "accept-language",
  ])("%s arrives as it was sent", (name) => {
    expect(rewritten({ [name]: "kept" })).toStrictEqual({ [name]: "kept", ...own });
  });

  test("under http the scheme is http, and an unusual port belongs to the host", () => {
    const headers = {};
    rewriteRequestHeaders(headers, { ...facts, origin: new URL("http://127.0.0.1:3000") });
    expect(headers).toMatchObject({ host: "127.0.0.1:3000", "x-forwarded-proto": "http" });
  });

  test("nothing that begins with x- comes through but what is listed", () => {
    const name = fc.stringMatching(/^x[-_][a-z0-9_-]{1,20}$/);
    const known = new Set([...Object.keys(own), "x-deployment-id"]);
    fc.assert(
      fc.property(
        name.filter((word) => !known.has(word)),
        (word) => {
          expect(rewritten({ [word]: "forged" })).toStrictEqual(own);
        },
      ),
    );
  });
});
