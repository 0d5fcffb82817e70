import { existsSync } from "node:fs";
import { afterEach, expect, test } from "@jest/globals";
import { ensureOffice } from "@/scripts/office.mjs";

const before = process.env["OFFICE_PATH"];

afterEach(() => {
  if (before === undefined) delete process.env["OFFICE_PATH"];
  else process.env["OFFICE_PATH"] = before;
});

test("an office that exists is found", () => {
  expect(existsSync(ensureOffice())).toBe(true);
}, 600_000);

test("the chosen office is taken", () => {
  process.env["OFFICE_PATH"] = process.execPath;
  expect(ensureOffice()).toBe(process.execPath);
});

test("a chosen office that is not there is told in one sentence, and nothing is installed instead", () => {
  process.env["OFFICE_PATH"] = "/nowhere/soffice";
  expect(ensureOffice).toThrow(/LibreOffice が見つかりません。.*OFFICE_PATH/u);
});
