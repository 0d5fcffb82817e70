import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import importRules from "./import-rules.mjs";
import { rootFolder, sourceFiles } from "../support/source-files";

const rooms = ["app", "components", "lib", "scripts"];

/** One forbidden import for every rule: the rule, the file that breaks it, what it imports. */
const planted: readonly (readonly [rule: string, file: string, statement: string])[] = [
  ["app", "app/page.tsx", 'import "../lib/server/db/client";'],
  ["components-ui", "components/ui/button.tsx", 'import "../../lib/texts/ja/a";'],
  [
    "components",
    "components/form/field.tsx",
    'import type { B } from "../../lib/server/db/client"; export type A = B;',
  ],
  ["client", "lib/client/use-field.ts", 'import "../../components/form/box";'],
  ["server-http", "lib/server/http/route.ts", 'import "../db/client";'],
  ["server-usecases", "lib/server/usecases/save.ts", 'import "../mail/smtp";'],
  ["server-auth", "lib/server/auth/session.ts", 'import "../db/client";'],
  ["server-jobs", "lib/server/jobs/worker.ts", 'import "../usecases/plain";'],
  ["server-job-handlers", "lib/server/jobs/handlers/sweep.ts", 'import "../../db/client";'],
  ["server-encryption", "lib/server/encryption/seal.ts", 'import "../usecases/plain";'],
  ["server-realtime", "lib/server/realtime/hub.ts", 'import "../db/client";'],
  ["server-writers", "lib/server/sheets/xlsx.ts", 'import "../db/client";'],
  ["server-files", "lib/server/files/locker.ts", 'import "../db/client";'],
  ["server-storage", "lib/server/storage/disk.ts", 'import "../db/client";'],
  ["server-documents", "lib/server/documents/read.ts", 'import "../db/client";'],
  ["server-db", "lib/server/db/query.ts", 'import "../usecases/plain";'],
  ["server-db-types-only", "lib/server/db/rules.ts", 'import "../../domain/plain";'],
  ["texts", "lib/texts/ja/page.ts", 'import "../../client/plain";'],
  ["texts-types-only", "lib/texts/ja/form.ts", 'import "../../forms/plain";'],
  ["domain-application", "lib/domain/application/status.ts", 'import "../../texts/ja/a";'],
  ["domain", "lib/domain/actor.ts", 'import "../forms/plain";'],
  ["forms", "lib/forms/sheet.ts", 'import "../domain/plain";'],
  ["characters", "lib/domain/characters/width.ts", 'import "../plain";'],
  ["calendar", "lib/domain/calendar/day.ts", 'import "../facility-code/plain";'],
  ["facility-code", "lib/domain/facility-code/code.ts", 'import "../calendar/plain";'],
  ["customer-id", "lib/domain/customer-id/id.ts", 'import "../calendar/plain";'],
  ["pure-packages", "lib/domain/errors.ts", 'import "node:fs";'],
  ["zod-mini", "lib/forms/schema.ts", 'import "zod";'],
  ["prisma-in-db", "lib/server/usecases/list.ts", 'import "@prisma/client";'],
  ["no-circular", "lib/domain/a.ts", 'import "./b";'],
  ["no-unresolvable", "lib/domain/c.ts", 'import "./nowhere";'],
  ["product-knows-no-tests", "scripts/seed.ts", 'import "../tests/support/plain";'],
];

const plain = [
  "components/form/box.ts",
  "lib/client/plain.ts",
  "lib/domain/plain.ts",
  "lib/domain/calendar/plain.ts",
  "lib/domain/facility-code/plain.ts",
  "lib/forms/plain.ts",
  "lib/server/db/client.ts",
  "lib/server/mail/smtp.ts",
  "lib/server/usecases/plain.ts",
  "lib/texts/ja/a.ts",
  "tests/support/plain.ts",
];

const packages = ["zod", "@prisma/client"];

let folder = "";

const write = (file: string, text: string): void => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const cruisePlanted = async (): Promise<ICruiseResult> => {
  const { forbidden, options } = importRules;
  const { tsConfig, ...plainOptions } = options;
  expect(tsConfig).toBeDefined();
  const { output } = await cruise(
    rooms,
    { ...plainOptions, baseDir: folder, ruleSet: { forbidden }, validate: true },
    options.enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(output);
  return output;
};

const cruiseProduct = (): ICruiseResult => {
  const command = [
    "node_modules/.bin/depcruise",
    ...rooms,
    "--config",
    "tests/architecture/import-rules.mjs",
    "--output-type",
    "json",
  ];
  const { stdout } = spawnSync(process.execPath, command, {
    cwd: rootFolder,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return JSON.parse(stdout) as ICruiseResult;
};

describe("who may import whom", () => {
  let result: ICruiseResult;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "import-rules-"));
    for (const file of plain) write(file, "export type B = string;\nexport const value = 1;\n");
    for (const name of packages) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
      );
      write(`node_modules/${name}/index.js`, "module.exports = {};\n");
    }
    write(
      "package.json",
      JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, "1.0.0"])) }),
    );
    for (const [, file, statement] of planted) write(file, `${statement}\nexport const here = 1;\n`);
    write("lib/domain/b.ts", 'import "./a";\nexport const here = 1;\n');
    result = await cruisePlanted();
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("every rule has a planted violation", () => {
    const names = [...new Set(importRules.forbidden.map(({ name }) => name))].sort();
    expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual(names);
  });

  test.each(planted)("%s catches %s", (rule, file) => {
    const found = result.summary.violations
      .filter(({ from }) => from === file)
      .map(({ rule: { name } }) => name);
    expect(found).toContain(rule);
  });

  test("nothing else is caught", () => {
    const files = new Set<string>([...planted.map(([, file]) => file), "lib/domain/b.ts"]);
    expect(result.summary.violations.filter(({ from }) => !files.has(from))).toEqual([]);
  });
});

test("the product keeps the rules, and every source file was read", () => {
  const result = cruiseProduct();
  expect(result.summary.violations).toEqual([]);
  const read = result.modules
    .map(({ source }) => source)
    .filter((source) => /^(app|components|lib|scripts)\//.test(source));
  expect(read.sort()).toEqual([...sourceFiles(rooms)].sort());
});
