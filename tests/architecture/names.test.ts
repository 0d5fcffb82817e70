import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "@jest/globals";
import { rootFolder, sourceFiles } from "../support/source-files";

const banned = /^(utils?|helpers?|misc|common|manager|service|index|types|constants)\.(ts|tsx|mjs)$/;
const isData = (file: string): boolean => /^lib\/(forms\/(catalogues|options)|texts)\//.test(file);
const files = sourceFiles(["app", "components", "lib", "scripts"]);

test("a file is named after what it holds", () => {
  expect(files.filter((file) => banned.test(basename(file)))).toEqual([]);
});

test("file and folder names are lower case words joined by hyphens", () => {
  const plain = (file: string): string => file.replaceAll(/\[\w+(Id|Key)\]/g, "");
  expect(files.filter((file) => !/^[a-z0-9()[\]./-]+$/.test(plain(file)))).toEqual([]);
});

test("nothing but data is longer than 250 lines", () => {
  const lines = (file: string): number => readFileSync(join(rootFolder, file), "utf8").split("\n").length;
  expect(files.filter((file) => !isData(file) && lines(file) > 250)).toEqual([]);
});
