import { existsSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import { ensureBrowser } from "@/scripts/browser.mjs";

const before = process.env["CHROMIUM_PATH"];

afterEach(() => {
  if (before === undefined) delete process.env["CHROMIUM_PATH"];
  else process.env["CHROMIUM_PATH"] = before;
});

test("a browser that exists is found", () => {
  expect(existsSync(ensureBrowser())).toBe(true);
}, 600_000);

test("the chosen browser is taken", () => {
  process.env["CHROMIUM_PATH"] = process.execPath;
  expect(ensureBrowser()).toBe(process.execPath);
});

test("a chosen browser that is not there is told in one sentence, and nothing is installed instead", () => {
  process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
  expect(ensureBrowser).toThrow(/Chromium が見つかりません。.*CHROMIUM_PATH/u);
});
