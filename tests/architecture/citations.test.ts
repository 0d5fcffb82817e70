import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { filesBelow, rootFolder, sourceFiles } from "../support/source-files";

const read = (file: string): string => readFileSync(join(rootFolder, file), "utf8");

const portalPages = filesBelow(["docs/portal"], /\.md$/).map(read);

/** `§1`, `§1.2` — every heading of docs/portal that can be cited. */
const sections = new Set(
  portalPages.flatMap((page) => [...page.matchAll(/^#+ §?(\d+(?:\.\d+)?)/gm)].map(([, number]) => number)),
);
const listed = (number: string): boolean =>
  portalPages.some((page) => page.startsWith(`# §${number.split(".")[0] ?? ""} `));

const citations = [
  ...sourceFiles(["app", "components", "lib", "scripts"]),
  ...filesBelow(["tests"], /\.ts$/),
].flatMap((file) =>
  [...read(file).matchAll(/docs\/portal §(\d+(?:\.\d+)?)/g)].map(([, number]) => ({
    file,
    number: number ?? "",
  })),
);

test("rules cite the portal's facts", () => {
  expect(citations.length).toBeGreaterThan(50);
});

test("every cited section exists", () => {
  expect(
    citations.filter(({ number }) => !sections.has(number) && !(Number(number) >= 8 && listed(number))),
  ).toEqual([]);
});

test("every source that the catalogues name is explained", () => {
  const sources = [
    ...new Set(
      sourceFiles(["lib/forms"]).flatMap((file) =>
        [...read(file).matchAll(/\b(?:S[12]|W\d+)\b/g)].map(([name]) => name),
      ),
    ),
  ];
  const explained = portalPages.join("\n");
  expect(
    sources.filter(
      (name) =>
        !explained.includes(`**[${name}]**`) &&
        !new RegExp(`^- (.*; )?${name} `, "m").test(explained) &&
        !explained.includes(`; ${name} `),
    ),
  ).toEqual([]);
});
