import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { AuditKind } from "@/lib/domain/audit";
import { holdsPermission } from "@/lib/domain/permissions";
import type { Definition } from "@/lib/server/usecase";
import { useCases } from "@/lib/server/usecases/registry";
import type * as z from "zod";
import { disconnect, productDatabase, type FreshDatabase } from "../support/databases/fresh-database";
import { judgeUseCase, type UseCaseCase } from "../support/tenancy/judge-use-case";
import { switchPoliciesOff } from "../support/tenancy/sabotage";
import { useCaseCases } from "../support/tenancy/use-case-cases";
import { insiders, makeWorld, type World } from "../support/tenancy/world";

let database: FreshDatabase;
let world: World;

let untouched: FreshDatabase;

beforeAll(async () => {
  untouched = await productDatabase();
  world = await makeWorld(untouched);
  await Promise.all([disconnect(), untouched.leave()]);
}, 30_000);

beforeEach(async () => {
  database = await productDatabase(untouched.name);
}, 30_000);

afterEach(() => database.drop());

afterAll(() => untouched.drop());

const names = Object.keys(useCases) as (keyof typeof useCases)[];

const mayCall = (name: keyof typeof useCases, caller: (typeof insiders)[number]): boolean =>
  holdsPermission({ role: caller }, useCases[name].definition.permission);

const everything = (): boolean => true;

const wrongs = (name: keyof typeof useCases, rights?: () => boolean): AsyncGenerator<string> =>
  judgeUseCase(
    useCases[name].definition as unknown as Definition<z.ZodType, readonly AuditKind[], unknown>,
    useCaseCases[name] as UseCaseCase<unknown>,
    database,
    world,
    rights,
  );

const judged = async (name: keyof typeof useCases): Promise<string[]> => {
  const all: string[] = [];
  for await (const wrong of wrongs(name)) all.push(wrong);
  return all;
};

/** Whether anything at all is noticed. */
const caught = async (name: keyof typeof useCases, rights?: () => boolean): Promise<boolean> =>
  (await wrongs(name, rights).next()).done !== true;

test.each(names)(
  "%s answers the rightful, and does not exist for anybody else",
  async (name) => {
    expect(await judged(name)).toEqual([]);
  },
  30_000,
);

test.each(names.filter((name) => useCaseCases[name].ownRow === undefined))(
  "%s is caught when the policies are off",
  async (name) => {
    await switchPoliciesOff(database);
    expect(await caught(name)).toBe(true);
  },
  30_000,
);

const restricted = names.filter(
  (name) => useCaseCases[name].guarded === undefined && insiders.some((caller) => !mayCall(name, caller)),
);

test.each(restricted)(
  "%s is caught when everybody holds every right",
  async (name) => {
    expect(await caught(name, everything)).toBe(true);
  },
  30_000,
);
