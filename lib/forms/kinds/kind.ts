import type * as z from "zod/mini";
import type { FieldValue } from "../answer";
import type { Field } from "../catalogue";

/** An error stops the check request; a warning can be confirmed with a reason. */
export type Level = "error" | "warning";

/** A better value offered in one press; `field` when it belongs to another field than the one that shows the issue. */
export interface Proposal {
  readonly field?: string;
  readonly value: FieldValue;
}

interface IssueOf<Code extends string, Params> {
  readonly code: Code;
  readonly level: Level;
  readonly params: Params;
  readonly proposals?: readonly Proposal[];
  readonly overridable?: true;
}

/**
 * Something odd about a value: a code and its parameters, never a sentence. `overridable` errors give way to vendor staff with a reason.
 * Several codes make a union of issues, so that each code keeps its own parameters.
 */
export type Issue<Code extends string = string, Params = unknown> = Code extends string
  ? IssueOf<Code, Params>
  : never;

export type NoParams = Readonly<Record<string, never>>;

/**
 * A field kind: everything that is particular to one sort of value.
 * `normalise` is silent and idempotent; `isComplete` says whether nothing is missing; `copy` is the text of a normalised value that goes onto the portal;
 * `errors` lists every issue the kind can show.
 */
export interface Kind<Value extends FieldValue = FieldValue, Found extends Issue = Issue> {
  schema(field: Field): z.ZodMiniType<Value>;
  normalise(value: Value, field: Field): Value;
  isComplete(value: Value): boolean;
  issues(value: Value, field: Field): readonly Found[];
  display(value: Value, field: Field): string;
  copy(value: Value, field: Field): string;
  readonly errors: readonly Found["code"][];
}

export const error = <Code extends string, Params>(
  code: Code,
  params: Params,
  proposals: readonly Proposal[] = [],
): IssueOf<Code, Params> => ({ code, level: "error", params, ...(proposals.length > 0 && { proposals }) });

export const warning = <Code extends string, Params>(
  code: Code,
  params: Params,
  proposals: readonly Proposal[] = [],
): IssueOf<Code, Params> => ({ ...error(code, params, proposals), level: "warning" });
