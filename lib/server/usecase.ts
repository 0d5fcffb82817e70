import "server-only";
import type * as z from "zod";
import type { Actor } from "@/lib/domain/actor";
import { applicationOf, clinicOf, type AuditEvent, type AuditKind } from "@/lib/domain/audit";
import { AppError, isAppError, type Finding } from "@/lib/domain/errors";
import { holdsPermission, type Permission } from "@/lib/domain/permissions";
import { addAuditEvent } from "./db/audit";
import { wasEverMember } from "./db/memberships";
import { withSystem, type SystemTx } from "./db/system";
import { withTenant, type TenantTx } from "./db/tenant";

type Kinds = readonly AuditKind[];
type Recorded<Records extends Kinds> = Extract<AuditEvent, { kind: Records[number] }>;

/** What a use case answers, and what is recorded of it: only the kinds it names, nothing for a mere reading. */
interface Outcome<Result, Records extends Kinds> {
  readonly result: Result;
  readonly audit: readonly Recorded<Records>[];
}

/** Something a person can do. */
export interface Definition<Input extends z.ZodType, Records extends Kinds, Result> {
  readonly name: string;
  readonly permission: Permission;
  readonly input: Input;
  readonly records: Records;
  run(call: {
    readonly tx: TenantTx;
    readonly actor: Actor;
    readonly input: z.output<Input>;
  }): Promise<Outcome<Result, Records>>;
}

/** Something the product does without an actor, and why it has none. `vendorId` of an event says whose it is. */
export interface SystemDefinition<Input extends z.ZodType, Records extends Kinds, Result> {
  readonly name: string;
  readonly reason: string;
  readonly input: Input;
  readonly records: Records;
  run(call: { readonly tx: SystemTx; readonly input: z.output<Input> }): Promise<{
    readonly result: Result;
    readonly audit: readonly { readonly vendorId: string; readonly event: Recorded<Records> }[];
  }>;
}

/** A rule's finding rides on the issue (see `ruled`); of what zod itself refuses, the code is enough. */
const findingOf = (issue: z.core.$ZodIssue): Finding =>
  issue.code === "custom" && issue.params !== undefined ? (issue.params as Finding) : { code: issue.code };

const parse = <Input extends z.ZodType>(schema: Input, raw: unknown): z.output<Input> => {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fields: Record<string, Finding[]> = {};
  for (const issue of parsed.error.issues) (fields[issue.path.join(".")] ??= []).push(findingOf(issue));
  throw new AppError("invalid", { fields }, { cause: parsed.error });
};

const recordRefusal = (actor: Actor, useCase: string, code: string): Promise<void> =>
  withSystem(async (tx) => {
    if (await wasEverMember(tx, actor))
      await addAuditEvent(tx, { ...actor, applicationId: null }, { kind: "attempt.refused", useCase, code });
  });

/**
 * The way through the door, in one transaction: permit, parse, scope, run, record. What the role may not do does not
 * exist for it; refused attempts are recorded in a transaction of their own.
 * @param rights who holds what; the product's table unless a test opens it
 */
export const passDoor = async <Input extends z.ZodType, Records extends Kinds, Result>(
  definition: Definition<Input, Records, Result>,
  actor: Actor,
  raw: z.input<Input>,
  rights: typeof holdsPermission = holdsPermission,
): Promise<Result> => {
  if (!rights(actor, definition.permission)) {
    await recordRefusal(actor, definition.name, "not-allowed");
    throw new AppError("not-found", {});
  }
  const input = parse(definition.input, raw);
  try {
    return await withTenant(actor, async (tx) => {
      const { result, audit } = await definition.run({ tx, actor, input });
      for (const event of audit) {
        const { personId, vendorId } = actor;
        const clinicId = clinicOf(event) ?? actor.clinicId;
        await addAuditEvent(tx, { personId, vendorId, clinicId, applicationId: applicationOf(event) }, event);
      }
      return result;
    });
  } catch (thrown) {
    if (isAppError(thrown) && thrown.code === "not-found")
      await recordRefusal(actor, definition.name, thrown.code);
    throw thrown;
  }
};

/** The only door to the database for people. */
export const defineUseCase = <Input extends z.ZodType, const Records extends Kinds, Result>(
  definition: Definition<Input, Records, Result>,
) =>
  Object.assign((actor: Actor, raw: z.input<Input>): Promise<Result> => passDoor(definition, actor, raw), {
    definition,
  });

/** The only door to the database for callers without an actor. */
export const defineSystemUseCase = <Input extends z.ZodType, const Records extends Kinds, Result>(
  systemDefinition: SystemDefinition<Input, Records, Result>,
) => {
  const call = async (raw: z.input<Input>): Promise<Result> => {
    const input = parse(systemDefinition.input, raw);
    return withSystem(async (tx) => {
      const { result, audit } = await systemDefinition.run({ tx, input });
      for (const { vendorId, event } of audit) {
        const owner = {
          vendorId,
          personId: null,
          clinicId: clinicOf(event),
          applicationId: applicationOf(event),
        };
        await addAuditEvent(tx, owner, event);
      }
      return result;
    });
  };
  return Object.assign(call, { systemDefinition });
};
