import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isOwnHost, refusalOf } from "@/lib/server/http/refusal";

const demo = new URL("http://127.0.0.1:3000");
const portal = new URL("https://todoke.example.jp");

const asked = (method: string, url: string, hosts: readonly string[], headers: IncomingHttpHeaders = {}) =>
  refusalOf({ method, url, rawHeaders: hosts.flatMap((host) => ["Host", host]), headers }, demo, false);

const here = ["127.0.0.1:3000"];

describe("whose name the host is", () => {
  test.each([
    ["127.0.0.1:3000", demo, true],
    ["localhost:3000", demo, false],
    ["127.0.0.1", demo, false],
    ["todoke.example.jp", portal, true],
    ["TODOKE.example.JP", portal, true],
    ["todoke.example.jp:443", portal, true],
    ["todoke.example.jp:80", portal, false],
    ["todoke.example.jp.", portal, false],
    ["todoke.example.jp.evil.example", portal, false],
    ["evil@todoke.example.jp", portal, false],
    ["", portal, false],
  ])("%j at %s: %s", (host, origin, own) => {
    expect(isOwnHost(host, origin)).toBe(own);
  });
});

describe("what does not reach Next", () => {
  test.each(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])("%s does", (method) => {
    expect(asked(method, "/applications?x=1", here)).toBeUndefined();
  });

  test.each(["TRACE", "PROPFIND", "LOCK", "PURGE", "CONNECT", ""])(
    "%s: no such method, and which there are",
    (method) => {
      expect(asked(method, "/", here)).toStrictEqual({
        status: 405,
        reason: "unknown-method",
        headers: { allow: "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE" },
      });
    },
  );

  test.each([
    ["an absolute target", "http://127.0.0.1:3000/", here],
    ["a target elsewhere", "http://evil.example/", here],
    ["no path", "*", here],
    ["no host", "/", []],
    ["two hosts", "/", ["127.0.0.1:3000", "evil.example"]],
    ["the same host twice", "/", [...here, ...here]],
    ["two hosts at the health address", "/api/health", ["a", "b"]],
  ])("%s: 400", (_what, target, hosts) => {
    expect(asked("GET", target, hosts)).toStrictEqual({ status: 400, reason: "bad-request" });
  });

  test.each(["GET", "HEAD"])("%s at another host is led to the origin", (method) => {
    expect(asked(method, "/a?b=c", ["localhost:3000"])).toStrictEqual({
      status: 308,
      reason: "other-host",
      headers: { location: "http://127.0.0.1:3000/a?b=c" },
    });
  });

  test("whatever the path says, it is led to the origin", () => {
    const target = fc.oneof(
      fc.webPath(),
      fc.string(),
      fc.constantFrom("/evil.example", "\\evil", "@evil", "/\\/evil"),
    );
    fc.assert(
      fc.property(target, (path) => {
        const { location = "" } = asked("GET", `/${path}`, ["evil.example"])?.headers ?? {};
        expect(new URL(location).origin).toBe(demo.origin);
      }),
    );
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s at another host: 421", (method) => {
    expect(asked(method, "/", ["evil.example"])).toStrictEqual({ status: 421, reason: "other-host" });
  });

  test.each([
    ["/api/health", true],
    ["/api/health?deep=1", true],
    ["/api/healthy", false],
    ["/api/health/x", false],
    ["//api/health", false],
  ])("%s at any host: %s", (target, any) => {
    expect(asked("GET", target, ["10.0.0.9:3000"]) === undefined).toBe(any);
  });

  test("Next itself may name the host inside", () => {
    const request = { method: "GET", url: "/", rawHeaders: ["host", "10.0.0.9:3000"], headers: {} };
    expect(refusalOf(request, portal, true)).toBeUndefined();
    expect(refusalOf(request, portal, false)?.status).toBe(308);
  });

  test("a form on another site: 403", () => {
    expect(asked("POST", "/", here, { origin: "https://evil.example" })).toStrictEqual({
      status: 403,
      reason: "other-site",
    });
  });

  test.each([
    "/_next/image",
    "/_next/image?url=http://169.254.169.254/&w=64&q=75",
    "//_next//image?x",
    "/_next/IMAGE",
  ])("%s: there is no optimiser of images", (target) => {
    expect(asked("GET", target, here)).toStrictEqual({ status: 404, reason: "no-images" });
  });
});
