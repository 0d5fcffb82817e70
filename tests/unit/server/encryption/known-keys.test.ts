import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import { makeDataKey } from "@/lib/server/encryption/data-key";
import { knownKey } from "@/lib/server/encryption/known-keys";
import { masterKeys } from "@/lib/server/encryption/master-key";

Object.assign(process.env, {
  AUTH_SECRET: "only for tests, only for tests, only",
  ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64"),
});

test("a key is unwrapped once, and only so many are kept", () => {
  const made = Array.from({ length: 520 }, () => makeDataKey(masterKeys().current, randomUUID()));
  const first = made.map(({ wrapped }) => knownKey(wrapped));
  expect(first).toEqual(made.map(({ dataKey }) => dataKey));
  const kept = made.filter(({ wrapped }, index) => knownKey({ ...wrapped }) === first[index]);
  expect(kept.length).toBeLessThanOrEqual(500);
  const [last] = made.slice(-1);
  expect(last && knownKey(last.wrapped)).toBe(last && knownKey(last.wrapped));
});

test("a key of one vendor is not found under another", () => {
  const { wrapped } = makeDataKey(masterKeys().current, randomUUID());
  knownKey(wrapped);
  expect(() => knownKey({ ...wrapped, vendorId: randomUUID() })).toThrow("broken-key");
});
