import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isAppError } from "@/lib/domain/errors";
import { systemUseCases } from "@/lib/server/usecases/registry";
import { productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { digest } from "../support/tenancy/digest";
import { systemUseCaseCases } from "../support/tenancy/system-use-case-cases";
import { makeWorld, type World } from "../support/tenancy/world";

let database: FreshDatabase;
let world: World;

beforeAll(async () => {
  database = await productDatabase();
  world = await makeWorld(database);
}, 30_000);

afterAll(() => database.drop());

const names = Object.keys(systemUseCases) as (keyof typeof systemUseCases)[];

test.each(names)("%s shows and changes nothing of a tenant it was not called for", async (name) => {
  const { input, touchesAll, refused } = systemUseCaseCases[name];
  const call = systemUseCases[name] as (raw: unknown) => Promise<unknown>;
  const before = await digest(database, world.vendorId);
  const result = await call(input(world)).catch((thrown: unknown) => {
    if (isAppError(thrown) && thrown.code === refused) return null;
    throw thrown;
  });
  const shown = JSON.stringify(result, (_key, value: unknown) =>
    typeof value === "bigint" ? Number(value) : value,
  );
  expect(shown).not.toContain(world.clinicName);
  expect(shown).not.toContain(world.clinicId);
  if (touchesAll === undefined) expect(await digest(database, world.vendorId)).toBe(before);
});
