import { describe, expect, test } from "@jest/globals";
import { contentSecurityPolicy, freshNonce } from "@/lib/server/http/content-security-policy";

test("a nonce is 128 bits and none comes twice", () => {
  const nonces = Array.from({ length: 1_000 }, freshNonce);
  expect(new Set(nonces.map((nonce) => Buffer.from(nonce, "base64").length))).toEqual(new Set([16]));
  expect(new Set(nonces).size).toBe(nonces.length);
});

describe("the policy", () => {
  test("in production allows our origin and this answer's scripts and styles", () => {
    expect(contentSecurityPolicy("abc==", false)).toBe(
      "default-src 'self'; script-src 'self' 'nonce-abc==' 'strict-dynamic'; style-src 'self' 'nonce-abc=='; " +
        "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; " +
        "form-action 'self'; frame-ancestors 'none'",
    );
  });

  test("in development also what next dev needs; a nonce would undo 'unsafe-inline'", () => {
    const policy = contentSecurityPolicy("abc==", true);
    expect(policy).toContain("script-src 'self' 'nonce-abc==' 'strict-dynamic' 'unsafe-eval';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("connect-src 'self' ws:;");
  });
});
