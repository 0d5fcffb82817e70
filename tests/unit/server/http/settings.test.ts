import { expect, test } from "@jest/globals";
import { readSettings } from "@/lib/server/env";
import { runSettings } from "@/lib/server/http/settings";

const secrets = { AUTH_SECRET: "a".repeat(32), ENCRYPTION_KEY: Buffer.alloc(32).toString("base64") };

const read = (variables: Record<string, string>) => {
  const { origin, trustedProxies, ...rest } = runSettings(readSettings({ ...secrets, ...variables }));
  return { ...rest, origin: origin.origin, proxy: trustedProxies("10.0.0.5") };
};

test("nothing set: a demo on this machine", () => {
  const demo = {
    port: 3000,
    hostname: "127.0.0.1",
    origin: "http://127.0.0.1:3000",
    proxy: false,
    development: false,
  };
  expect(read({})).toStrictEqual(demo);
  expect(
    read({ PORT: "", APP_URL: "", LISTEN_ADDRESS: "", TRUSTED_PROXIES: "", LOG_LEVEL: "" }),
  ).toStrictEqual(demo);
  expect(read({ NODE_ENV: "development" })).toStrictEqual({ ...demo, development: true });
});

test("a demo stays on this machine whatever LISTEN_ADDRESS says", () => {
  expect(read({ PORT: "4210", LISTEN_ADDRESS: "0.0.0.0" })).toMatchObject({
    hostname: "127.0.0.1",
    origin: "http://127.0.0.1:4210",
  });
});

test("APP_URL: production on every address, or on one", () => {
  const production = { APP_URL: "https://todoke.example.jp", TRUSTED_PROXIES: "10.0.0.0/8" };
  expect(read(production)).toMatchObject({
    hostname: "0.0.0.0",
    origin: "https://todoke.example.jp",
    proxy: true,
  });
  expect(read({ ...production, LISTEN_ADDRESS: "::1" })).toMatchObject({ hostname: "::1" });
});
