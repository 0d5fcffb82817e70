import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { rootFolder } from "../support/source-files";

const packageSchema = z.object({
  license: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const manifest = packageSchema.parse(JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8")));

test("versions are exact", () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test("Node 20.19 is the oldest, the licence is Apache-2.0", () => {
  expect(manifest.engines.node).toBe(">=20.19");
  expect(manifest.license).toBe("Apache-2.0");
  expect(readFileSync(join(rootFolder, "LICENSE"), "utf8")).toContain("Version 2.0, January 2004");
});

test("Next is at or above 16.3.3, below which lie known holes", () => {
  const [major = 0, minor = 0, patch = 0] = (manifest.dependencies["next"] ?? "").split(".").map(Number);
  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(16_003_003);
});

describe("the lint that blocks", () => {
  /** In CI the parser takes a file's text from the disk, once; here the text is given. */
  const parserOptions = { disallowAutomaticSingleRunInference: true };
  const eslint = new ESLint({ cwd: rootFolder, overrideConfig: { languageOptions: { parserOptions } } });
  const pureFile = join(rootFolder, "lib/domain/actor.ts");

  test.each([
    ["a clock in a rule", "export const now = new Date();", "no-restricted-syntax"],
    ["the time in a rule", "export const now = Date.now();", "no-restricted-syntax"],
    ["chance in a rule", "export const chance = Math.random();", "no-restricted-syntax"],
    ["the environment in a rule", "export const where = process.env;", "no-restricted-globals"],
    ["any", "export const thing: any = 1;", "@typescript-eslint/no-explicit-any"],
    [
      "a non-null assertion",
      "export const first = (list: string[]) => list[0]!;",
      "@typescript-eslint/no-non-null-assertion",
    ],
  ])(
    "refuses %s",
    async (_what, code, rule) => {
      const [result] = await eslint.lintText(`${code}\n`, { filePath: pureFile });
      const found = result?.messages.filter(({ ruleId }) => ruleId === rule).map(({ severity }) => severity);
      expect(found).toContain(2);
    },
    60_000,
  );
});
