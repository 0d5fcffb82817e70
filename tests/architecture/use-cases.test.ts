import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { defineUseCase } from "@/lib/server/usecase";
import { systemUseCases, useCases } from "@/lib/server/usecases/registry";
import { rootFolder } from "../support/source-files";

const folder = join(rootFolder, "lib/server/usecases");

const definitions = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) =>
    [
      ...readFileSync(join(folder, path), "utf8").matchAll(
        /export const (\w+) = define(?:System)?UseCase\(/g,
      ),
    ].map(([, name = ""]) => ({ path, name })),
  );

test("every use case is in the registry, under its own name", () => {
  const registered = [...Object.keys(useCases), ...Object.keys(systemUseCases)];
  expect(definitions.map(({ name }) => name).sort()).toEqual(registered.sort());
});

test("a file holds one use case and bears its name, its noun is its folder", () => {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const { path, name } of definitions) {
    const noun = path.split("/")[0] ?? "";
    const all = { ...useCases, ...systemUseCases };
    const found = all[name as keyof typeof all];
    const given = "definition" in found ? found.definition.name : found.systemDefinition.name;
    expect(path).toBe(`${noun}/${kebab(name)}.ts`);
    expect(given).toBe(`${noun}.${name}`);
  }
});

test("a use case without input, permission or audit does not compile", () => {
  const whole = {
    name: "test.whole",
    permission: "clinic.read",
    input: z.object({}),
    records: [],
    run: () => Promise.resolve({ result: 1, audit: [] }),
  } as const;
  const { input, ...withoutInput } = whole;
  const { permission, ...withoutPermission } = whole;
  const { records, ...withoutRecords } = whole;

  defineUseCase(whole);
  // @ts-expect-error an input schema is needed
  defineUseCase(withoutInput);
  // @ts-expect-error a permission is needed
  defineUseCase(withoutPermission);
  // @ts-expect-error what it records is needed
  defineUseCase(withoutRecords);
  // @ts-expect-error what it answers without audit
  defineUseCase({ ...whole, run: () => Promise.resolve({ result: 1 }) });
  const other = { kind: "keys.rotated", values: 1 } as const;
  // @ts-expect-error an event it does not name
  defineUseCase({ ...whole, run: () => Promise.resolve({ result: 1, audit: [other] }) });
  expect([input, permission, records]).toEqual([whole.input, "clinic.read", []]);
});
