import { expect, test } from "@jest/globals";
import { freshRequestId } from "@/lib/server/http/request-id";

test("a request's number is short, easy to read out, and its own", () => {
  const ids = Array.from({ length: 1_000 }, freshRequestId);
  for (const id of ids) expect(id).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(new Set(ids).size).toBe(ids.length);
});
