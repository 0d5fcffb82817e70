import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "@jest/globals";
import { isFromOtherSite } from "@/lib/server/http/cross-origin";

const origin = "https://todoke.example.jp";
const changing = ["POST", "PUT", "PATCH", "DELETE"] as const;

describe("another site's page sent it", () => {
  const cases: readonly (readonly [string, IncomingHttpHeaders, boolean])[] = [
    ["no browser", {}, false],
    ["our origin", { origin }, false],
    ["our origin, fetched by us", { origin, "sec-fetch-site": "same-origin" }, false],
    ["typed in, or a bookmark", { "sec-fetch-site": "none" }, false],
    ["another origin", { origin: "https://evil.example" }, true],
    ["no origin to name", { origin: "null" }, true],
    ["an empty origin", { origin: "" }, true],
    ["our origin by http", { origin: "http://todoke.example.jp" }, true],
    ["our origin on another port", { origin: `${origin}:8443` }, true],
    ["a name that begins like ours", { origin: `${origin}.evil.example` }, true],
    ["two origins", { origin: `${origin}, ${origin}` }, true],
    ["a neighbour below the same domain", { "sec-fetch-site": "same-site" }, true],
    ["another site without origin", { "sec-fetch-site": "cross-site" }, true],
    ["our origin from another site", { origin, "sec-fetch-site": "cross-site" }, true],
    ["two sites", { origin, "sec-fetch-site": "same-origin, cross-site" }, true],
    ["a word no browser says", { "sec-fetch-site": "" }, true],
  ];

  test.each(changing.flatMap((method) => cases.map((row) => [method, ...row] as const)))(
    "%s, %s",
    (method, _what, headers, other) => {
      expect(isFromOtherSite(method, headers, origin)).toBe(other);
    },
  );

  test.each(["GET", "HEAD", "OPTIONS"])("%s changes nothing and may come from anywhere", (method) => {
    expect(
      isFromOtherSite(method, { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, origin),
    ).toBe(false);
  });
});
