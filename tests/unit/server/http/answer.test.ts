import { describe, expect, test } from "@jest/globals";
import { AppError, type ErrorCode, type ErrorDetails } from "@/lib/domain/errors";
import { answer } from "@/lib/server/http/answer";
import { errorTexts } from "@/lib/texts/ja/errors";

const refusals: { readonly [Code in ErrorCode]: readonly [number, ErrorDetails[Code]] } = {
  "signed-out": [401, {}],
  "not-found": [404, {}],
  invalid: [422, { fields: { name: [{ code: "empty" }] } }],
  "edited-meanwhile": [409, { field: "line", version: 3 }],
  "wrong-status": [409, { status: "sent", move: "approve" }],
  incomplete: [422, { missing: ["line"], errors: [], delegated: [] }],
  "not-approved": [409, {}],
  "prove-first": [403, {}],
  unsettled: [422, { fields: ["line"] }],
  unreviewed: [422, { fields: ["line"] }],
  "nothing-returned": [422, {}],
  "file-lost": [500, {}],
  "too-many": [429, { retryAfter: 90 }],
  "storage-full": [507, {}],
  unavailable: [503, {}],
};

const refusing = (error: Error) => answer(() => Promise.reject(error));

describe("a foreseen refusal", () => {
  test.each(Object.entries(refusals) as [ErrorCode, [number, ErrorDetails[ErrorCode]]][])(
    "%s has its status, its detail and a sentence",
    async (code, [status, detail]) => {
      const response = await refusing(new AppError(code, detail));
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ code, detail, message: errorTexts[code](detail as never) });
    },
  );

  test("too many tries say when to come back", async () => {
    const response = await refusing(new AppError("too-many", { retryAfter: 90 }));
    expect(response.headers.get("Retry-After")).toBe("90");
  });
});

test("what nobody foresaw stays a fault", async () => {
  await expect(refusing(new TypeError("bug"))).rejects.toThrow("bug");
});

test("what went well is answered as it is", async () => {
  const response = await answer(() => Promise.resolve(new Response("ok", { status: 201 })));
  expect([response.status, await response.text()]).toEqual([201, "ok"]);
});
