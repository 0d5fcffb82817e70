import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { rootFolder, sourceFiles } from "../support/source-files";

const screens = sourceFiles(["app", "components"]).filter((file) => file.endsWith(".tsx"));

test.each([
  ["a style attribute, which the content security policy forbids", /\sstyle=/],
  ["a placeholder text, which vanishes and is hard to read", /\splaceholder=/],
  ["a disabled control, which cannot say why", /\sdisabled(?=[\s=/>])/],
  ["a colour of its own beside the tokens", /\[#[0-9a-f]{3,8}\]/i],
])("no screen has %s", (_what, pattern) => {
  expect(screens.length).toBeGreaterThan(20);
  expect(screens.filter((file) => pattern.test(readFileSync(join(rootFolder, file), "utf8")))).toEqual([]);
});
