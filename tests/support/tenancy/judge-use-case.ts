import type * as z from "zod";
import type { AuditKind } from "@/lib/domain/audit";
import { isAppError } from "@/lib/domain/errors";
import { holdsPermission } from "@/lib/domain/permissions";
import { passDoor, type Definition } from "@/lib/server/usecase";
import type { FreshDatabase } from "../databases/fresh-database";
import { digest } from "./digest";
import { expelled, insiders, outsiders, type CallerName, type World } from "./world";

/**
 * How one use case is tried. `object`: the input names something of our clinic, which does not exist for outsiders.
 * `own`: it works on whatever the caller has; outsiders succeed with their own and neither see nor change ours.
 */
export interface UseCaseCase<Input> {
  readonly reach: "object" | "own";
  readonly input: (world: World, turn: number, caller: CallerName) => Input;
  /** How what is ours must stand before each try. */
  readonly prepare?: (database: FreshDatabase, world: World) => Promise<unknown>;
  /** Why it refuses whoever lacks the right even where everybody holds every right: the database itself does. */
  readonly guarded?: string;
  /** Why it reaches nobody else even with the policies off: its statements name the actor's own row. */
  readonly ownRow?: string;
}

const attempt = async <Result>(work: () => Promise<Result>): Promise<{ answer: string; result?: Result }> => {
  try {
    return { answer: "done", result: await work() };
  } catch (thrown) {
    return { answer: isAppError(thrown) ? thrown.code : String(thrown) };
  }
};

const asText = (value: unknown): string =>
  JSON.stringify([value], (_key, inner: unknown) => (typeof inner === "bigint" ? inner.toString() : inner));

/** What is wrong with one use case, in words, as it is found; nothing when nothing is. */
export async function* judgeUseCase<Input extends z.ZodType, Records extends readonly AuditKind[], Result>(
  definition: Definition<Input, Records, Result>,
  { reach, input, prepare }: UseCaseCase<z.input<Input>>,
  database: FreshDatabase,
  world: World,
  rights: typeof holdsPermission = holdsPermission,
): AsyncGenerator<string> {
  const may = (name: CallerName) => holdsPermission(world.callers[name], definition.permission);
  let turn = 0;
  const call = (name: CallerName) => {
    turn += 1;
    return attempt(() => passDoor(definition, world.callers[name], input(world, turn, name), rights));
  };

  for (const name of insiders.filter(may)) {
    await prepare?.(database, world);
    const { answer } = await call(name);
    if (answer !== "done") yield `${name} is turned away: ${answer}`;
  }
  for (const name of [...insiders.filter((name) => !may(name)), ...outsiders, ...expelled]) {
    const own = reach === "own" && (outsiders as readonly string[]).includes(name) && may(name);
    const look = () =>
      own ? digest(database, world.vendorId, { personId: world.callers[name].personId }) : digest(database);
    await prepare?.(database, world);
    const before = await look();
    const { answer, result } = await call(name);
    if (answer !== (own ? "done" : "not-found")) yield `${name} is answered ${answer}`;
    const leaked = own && [world.clinicId, world.clinicName].some((ours) => asText(result).includes(ours));
    if (leaked) yield `${name} sees what is ours`;
    if ((await look()) !== before) yield `${name} changed what is ours`;
  }
}
