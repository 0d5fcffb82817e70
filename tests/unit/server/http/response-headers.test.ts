import { describe, expect, test } from "@jest/globals";
import { answerHeaders, keepsCacheControl } from "@/lib/server/http/response-headers";

describe("the headers on every answer", () => {
  const facts = { id: "abc", policy: "default-src 'self'", secure: false };

  test("over http", () => {
    expect(answerHeaders(facts)).toStrictEqual({
      "content-security-policy": "default-src 'self'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy":
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
      "x-request-id": "abc",
    });
  });

  test("over https browsers remember https for a year", () => {
    expect(answerHeaders({ ...facts, secure: true })).toMatchObject({
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    });
  });
});

describe("what may be kept by browsers and proxies", () => {
  test.each([
    ["/_next/static/chunks/0c1ad7~rc.js", 200, true],
    ["/_next/static/chunks/0c1ad7.js", 304, true],
    ["/_next/static/media/font.woff2", 206, true],
    ["/favicon.ico", 200, true],
    ["/mark.svg", 200, true],
    ["/_next/static/chunks/gone.js", 404, false],
    ["/_next/static/chunks/0c1ad7.js", 500, false],
    ["/_next/static/../../applications", 200, false],
    ["/_next/static/%2e%2e/applications", 200, false],
    ["/_next/static/", 200, false],
    ["/_next/data/x.json", 200, false],
    ["/", 200, false],
    ["/applications", 200, false],
    ["/api/files/scan.png", 200, false],
    ["/applications/scan.png", 200, false],
    ["/a/../scan.png", 200, false],
    ["/favicon.ico", 404, false],
    ["/page.html", 200, false],
  ])("%s with %i: %s", (path, status, kept) => {
    expect(keepsCacheControl(path, status)).toBe(kept);
  });
});
