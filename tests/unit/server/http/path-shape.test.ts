import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pathShape } from "@/lib/server/http/path-shape";

const id = "0192f0c4-7a3b-7cc1-9a55-0123456789ab";

describe("the shape of a path", () => {
  test.each([
    ["/", "/"],
    ["/applications", "/applications"],
    ["/applications/", "/applications/"],
    [`/applications/${id}/sheet`, `/applications/${id}/sheet`],
    [`/applications/${id.toUpperCase()}`, "/applications/…"],
    ["/api/fields/customerId", "/api/fields/…"],
    ["/clinics/CAF0012345678", "/clinics/…"],
    ["/clinics/0112345", "/clinics/…"],
    ["/clinics/さくら医院", "/clinics/…"],
    ["/clinics/%E3%81%95", "/clinics/…"],
    ["/search?q=taro", "/search"],
    ["/?token=abc", "/"],
    ["/page#secret", "/page"],
    ["/invitations", "/invitations"],
    ["/invitations/abcdef", "/invitations/…"],
    ["/invitations/abc/accept", "/invitations/…/…"],
    [`/invitations/${id}`, "/invitations/…"],
    ["/i/abcdef", "/i/…"],
    ["/reset/abcdef/x", "/reset/…/…"],
    ["/settings/reset/abc", "/settings/reset/…"],
    ["/%69nvitations/abcdef", "/invitations/…"],
    ["/%69/abcdef", "/i/…"],
    ["/%zz/abcdef", "/…/abcdef"],
    ["//evil", "//evil"],
    ["/_next/static/chunks/a1.js", "/…/static/chunks/…"],
    [`/${"a".repeat(31)}`, `/${"a".repeat(31)}`],
    [`/${"a".repeat(32)}`, "/…"],
    ["/a%0Ab", "/…"],
    ["/a%2Fb", "/…"],
    ["http://evil.example/x", "…"],
    ["*", "…"],
    ["", "…"],
    [`/${"a/".repeat(4_000)}`, `/${"a/".repeat(12)}…`],
  ])("%s is %s", (target, shape) => {
    expect(pathShape(target)).toBe(shape);
  });

  test("has no digit, capital or foreign letter but in ids, whatever is asked for", () => {
    const plain =
      /^(…|\/(|…|[a-z][a-z-]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}))(\/(|…|[a-z][a-z-]*|[0-9a-f-]{36}))*$/;
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string(), fc.string({ unit: "binary" })), (path) => {
        expect(pathShape(`/${path}`)).toMatch(plain);
      }),
    );
  });

  test("says nothing of what stands behind a door's name", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("invitations", "i", "reset"),
        fc.stringMatching(/^[a-z]{4,30}$/),
        (door, key) => {
          expect(pathShape(`/${door}/${key}/${key}`)).toBe(`/${door}/…/…`);
        },
      ),
    );
  });
});
