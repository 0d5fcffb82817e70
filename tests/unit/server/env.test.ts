import { describe, expect, test } from "@jest/globals";
import { readSettings, SettingsError } from "@/lib/server/env";
import { settingTexts } from "@/lib/texts/ja/setup";

const good = { AUTH_SECRET: "a".repeat(32), ENCRYPTION_KEY: Buffer.alloc(32).toString("base64") };

const problemsOf = (variables: Record<string, string | undefined>): readonly string[] => {
  try {
    readSettings({ ...good, ...variables });
    return [];
  } catch (thrown) {
    if (thrown instanceof SettingsError) return thrown.problems;
    throw thrown;
  }
};

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
  expect(problemsOf({ APP_URL: url })).toEqual([`APP_URL　${settingTexts.APP_URL}`]);
});

test.each(["0", "65536", "-1", "3000a", "3 000", "1e3", "080000"])("PORT may not be %s", (port) => {
  expect(problemsOf({ PORT: port })).toEqual([`PORT　${settingTexts.PORT}`]);
});

describe("secrets", () => {
  test.each(["", "short", "a".repeat(44), Buffer.alloc(31).toString("base64"), `${good.ENCRYPTION_KEY}!`])(
    "ENCRYPTION_KEY may not be %s",
    (key) => {
      expect(problemsOf({ ENCRYPTION_KEY: key })).toEqual([`ENCRYPTION_KEY　${settingTexts.ENCRYPTION_KEY}`]);
    },
  );

  test("what is wrong never repeats the secret", () => {
    expect(problemsOf({ AUTH_SECRET: "hush", ENCRYPTION_KEY: "hush" }).join()).not.toContain("hush");
  });
});

test.each(["postgresql://a:b@localhost/x?host=/tmp/s", "postgres://db.example.jp:5432/x"])(
  "DATABASE_URL may be %s",
  (url) => {
    expect(problemsOf({ DATABASE_URL: url })).toEqual([]);
  },
);

test.each(["mysql://a/b", "postgresql"])("DATABASE_URL may not be %s", (url) => {
  expect(problemsOf({ DATABASE_URL: url })).toEqual([`DATABASE_URL　${settingTexts.DATABASE_URL}`]);
});

test("mail needs a sender", () => {
  expect(problemsOf({ SMTP_URL: "smtp://mail.example.jp" })).toEqual([
    `MAIL_FROM　${settingTexts.MAIL_FROM}`,
  ]);
  expect(problemsOf({ SMTP_URL: "smtp://mail.example.jp", MAIL_FROM: "todoke@example.jp" })).toEqual([]);
});

test("every problem is named at once, a bad proxy by its name", () => {
  expect(
    problemsOf({
      PORT: "x",
      TRUSTED_PROXIES: "10.0.0.1, lb",
      AUTH_SECRET: "",
      LOG_LEVEL: "loud",
      LISTEN_ADDRESS: "here",
    }).map((problem) => problem.split("　")[0]),
  ).toEqual(["PORT", "LISTEN_ADDRESS", "TRUSTED_PROXIES", "LOG_LEVEL", "AUTH_SECRET"]);
  expect(problemsOf({ TRUSTED_PROXIES: "10.0.0.1, lb" })).toEqual([
    `TRUSTED_PROXIES　${settingTexts.TRUSTED_PROXIES("lb")}`,
  ]);
});
