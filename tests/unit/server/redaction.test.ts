import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withoutSecrets } from "@/lib/server/redaction";

const canary = "canary-7f3a";
const hidden = "…";

const secretKeys = [
  "password",
  "newPassword",
  "password_hash",
  "token",
  "csrf-token",
  "accessToken",
  "authorization",
  "Authorization",
  "cookie",
  "set-cookie",
  "secret",
  "secretNumber",
  "clientSecret",
  "apiKey",
  "encryptionKey",
  "sessionId",
  "otp",
  "recoveryCodes",
  "value",
  "first",
  "second",
  "answer",
  "answers",
  "customerId",
  "customer_id",
  "facilityCode",
  "mail",
  "mailAddress",
  "email",
  "phone",
  "address",
  "x-forwarded-for",
  "user-agent",
  "headers",
  "body",
  "url",
  "query",
];

describe("what never reaches the log", () => {
  test.each(secretKeys)("%s, at any depth", (key) => {
    const deep = { [key]: canary, a: { [key]: { b: canary } }, list: [[{ [key]: [canary] }]] };
    expect(withoutSecrets(deep)).toStrictEqual({
      [key]: hidden,
      a: { [key]: hidden },
      list: [[{ [key]: hidden }]],
    });
  });

  test("a secret under any of these keys, wherever it stands", () => {
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 8 },
        fc.integer(),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("a", "b", "list"), tie("tree")),
        fc
          .record({ at: tie("tree"), key: fc.constantFrom(...secretKeys) })
          .map(({ at, key }) => ({ at, [key]: canary })),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (line) => {
        expect(JSON.stringify(withoutSecrets({ line }))).not.toContain(canary);
      }),
    );
  });
});

describe("what does", () => {
  test("plain data as it is", () => {
    const line = {
      request: "a",
      status: 200,
      aborted: true,
      none: null,
      list: [1, "b"],
      nested: { route: "/x" },
    };
    expect(withoutSecrets(line)).toStrictEqual(line);
  });

  test("days, big numbers and errors in words; nothing that is not plain data", () => {
    expect(
      withoutSecrets({
        at: new Date(0),
        never: new Date(Number.NaN),
        count: 10n,
        err: new RangeError(canary),
        bytes: Buffer.from(canary),
        map: new Map([["a", canary]]),
        run: () => canary,
        bare: Object.assign(Object.create(null) as object, { a: 1 }),
      }),
    ).toStrictEqual({
      at: "1970-01-01T00:00:00.000Z",
      never: hidden,
      count: "10",
      err: expect.objectContaining({ name: "RangeError" }) as unknown,
      bytes: hidden,
      map: hidden,
      run: hidden,
      bare: { a: 1 },
    });
  });

  test("a ring ends", () => {
    const ring: Record<string, unknown> = {};
    ring["ring"] = ring;
    expect(JSON.stringify(withoutSecrets(ring))).toContain(hidden);
  });
});
