import { describe, expect, test } from "@jest/globals";
import { BadSettings, runSettings } from "@/lib/server/http/settings";
import { startTexts } from "@/lib/texts/ja/server";

const problemsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    runSettings(variables);
    return [];
  } catch (thrown) {
    if (thrown instanceof BadSettings) return thrown.problems;
    throw thrown;
  }
};

const read = (variables: Record<string, string>) => {
  const { origin, trustedProxies, ...rest } = runSettings(variables);
  return { ...rest, origin: origin.origin, proxy: trustedProxies("10.0.0.5") };
};

describe("how the server is to run", () => {
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

  test.each([
    "https://todoke.example.jp",
    "https://todoke.example.jp/",
    "https://a.jp:8443",
    "http://127.0.0.1:3000",
    "http://localhost",
    "http://[::1]:3000",
  ])("APP_URL may be %s", (url) => {
    expect(problemsOf({ APP_URL: url })).toEqual([]);
  });

  test.each([
    "http://todoke.example.jp",
    "todoke.example.jp",
    "https://a.jp/portal",
    "https://a.jp?x",
    "https://u:p@a.jp",
    "ftp://a.jp",
    "http://127.0.0.1.evil.example",
  ])("APP_URL may not be %s", (url) => {
    expect(problemsOf({ APP_URL: url })).toEqual([startTexts.appUrl]);
  });

  test.each(["0", "65536", "-1", "3000a", "3 000", "1e3", "080000"])("PORT may not be %s", (port) => {
    expect(problemsOf({ PORT: port })).toEqual([startTexts.port]);
  });

  test("every problem is named at once, a bad proxy by its name", () => {
    const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
    expect(
      problemsOf({
        PORT: "x",
        APP_URL: "x",
        LISTEN_ADDRESS: "x",
        TRUSTED_PROXIES: "10.0.0.1,loadbalancer",
        LOG_LEVEL: "loud",
      }),
    ).toEqual([
      startTexts.port,
      startTexts.appUrl,
      startTexts.listenAddress,
      startTexts.trustedProxy("loadbalancer"),
      startTexts.logLevel(levels),
    ]);
  });
});
