import * as z from "zod";
import { sideOf, type Actor } from "@/lib/domain/actor";
import { answersOf } from "@/lib/domain/application/application";
import { validUntil } from "@/lib/domain/application/claim-start";
import type { AnyIssue } from "@/lib/domain/application/completeness";
import {
  decideFieldChange,
  isOnSheet,
  valueSources,
  type StoredAnswer,
} from "@/lib/domain/application/field-change";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import { valueOf, type Answer } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import type { Catalogue, Field } from "@/lib/forms/catalogue";
import { kindOf } from "@/lib/forms/kinds/kinds";
import { refusalsOf } from "@/lib/forms/refusals";
import { listFieldRows, type FieldRow, type HeldApplication } from "../../db/applications";
import { updateApplication, writeField } from "../../db/application-changes";
import type { TenantTx } from "../../db/tenant";
import { defineUseCase } from "../../usecase";
import { fieldStates } from "./application-state";
import { answerableField, held } from "./held-application";
import { isKeptSecret, keepSecret, soundSecret } from "./secret-number";

/** A field as it stands after a save: its answer, how it reads, and what is odd about it. `at` is an instant in UTC. */
export interface SavedAnswer extends StoredAnswer {
  readonly display: string;
  readonly issues: readonly AnyIssue[];
  readonly at: Date;
}

/** The other's answer, which this save did not know of. */
export interface CurrentAnswer extends StoredAnswer {
  readonly by: string;
  readonly at: Date;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly saved: SavedAnswer }
  | { readonly kind: "conflict"; readonly current: CurrentAnswer };

/** A file becomes an answer by being sent and read (`files.settleFile`); nobody says it is one. */
const isSaid = (field: Field, answer: unknown): boolean =>
  field.kind === "document" && typeof answer === "object" && answer !== null && "value" in answer;

const keepable = (field: Field, answer: unknown): Answer | null => {
  if (answer === null) return null;
  if (isSaid(field, answer))
    throw new AppError("invalid", { fields: { [field.key]: [{ code: "answer.shape" }] } });
  const refusals = refusalsOf(field, answer);
  if (refusals.length > 0)
    throw new AppError("invalid", { fields: { [field.key]: refusals.map((code) => ({ code })) } });
  return answer as Answer;
};

const shownAs = (field: Field, { answer, version }: StoredAnswer, at: Date): SavedAnswer => {
  const value = valueOf(answer ?? undefined);
  return {
    answer,
    version,
    at,
    display: value === undefined ? "" : kindOf(field).display(value, field),
    issues: value === undefined ? [] : kindOf(field).issues(value, field),
  };
};

const currentOf = (row: FieldRow | undefined): CurrentAnswer => ({
  answer: row?.answer ?? null,
  version: row?.version ?? 0,
  by: row?.by ?? "",
  at: row?.at ?? new Date(0),
});

/** Values of confidential fields are recorded by nobody. */
const recorded = (field: Field, answer: Answer | null): string | null =>
  answer === null || ("handling" in field && field.handling === "confidential")
    ? null
    : canonicalText(answer);

/** The fields on which the last day for sending depends. */
const datingFields = new Set(["applicationType", "claimStartYear", "claimStartMonth"]);

const followUp = async (
  tx: TenantTx,
  actor: Actor,
  catalogue: Catalogue,
  application: HeldApplication,
  { key, reopens }: { readonly key: string; readonly reopens: boolean },
): Promise<void> => {
  const dates = datingFields.has(key) && catalogue.checks.includes("start-month");
  if (!dates && !reopens) return;
  const answers = dates
    ? answersOf(fieldStates(await listFieldRows(tx, application.id), actor, application.status))
    : {};
  const until = dates ? validUntil(catalogue, answers) : null;
  await updateApplication(tx, application.id, {
    ...(reopens && { status: "filling" }),
    ...(dates && { validUntil: until && isoDate(until) }),
  });
};

/**
 * Saves one field. A wrongly formed value is kept and shown with what is odd about it; one that cannot be kept is invalid.
 * @param input.basedOn the version the person saw, 0 for a field that was never saved
 * @param input.source where vendor staff have the value from; what the clinic types is its own
 */
export const saveField = defineUseCase({
  name: "applications.saveField",
  permission: "application.edit",
  input: z.object({
    applicationId: z.uuid(),
    field: z.string().max(100),
    answer: z.unknown(),
    basedOn: z.int().min(0),
    source: z.enum(valueSources).extract(["person", "phone", "fax", "visit"]).default("person"),
  }),
  records: ["field.changed", "approval.voided", "secret.set"],
  run: async ({ tx, actor, input: { applicationId, field: key, answer: raw, basedOn, source } }) => {
    const { application, catalogue } = await held(tx, applicationId);
    const field = answerableField(catalogue, key);
    const answer = keepable(field, raw);
    const [row] = await listFieldRows(tx, applicationId, { only: key });
    const stored: StoredAnswer = { answer: row?.answer ?? null, version: row?.version ?? 0 };
    const secret = soundSecret(field, answer);
    const same = (): { result: SaveOutcome; audit: [] } => ({
      result: { kind: "saved", saved: shownAs(field, stored, row?.at ?? new Date(0)) },
      audit: [],
    });
    if (secret !== null && (await isKeptSecret(tx, application, key, secret))) return same();
    const change = decideFieldChange(field, application.status, actor, stored, { answer, basedOn });
    if (change.kind === "refused")
      throw change.because === "not-editable"
        ? new AppError("wrong-status", { status: application.status, move: "edit" })
        : new AppError("not-found", {});
    if (change.kind === "unchanged") return same();
    if (change.kind === "conflict")
      return { result: { kind: "conflict", current: currentOf(row) } satisfies SaveOutcome, audit: [] };

    const next: StoredAnswer =
      secret === null
        ? change.stored
        : { ...change.stored, answer: await keepSecret(tx, application, key, secret) };
    const side = sideOf(actor.role);
    const corrects = side === "vendor" && application.status === "checking" && isOnSheet(field);
    const at = await writeField(tx, application, {
      field: key,
      ...next,
      source: side === "vendor" ? source : "person",
      sourceNote: null,
      savedBy: actor.personId,
      savedSide: side,
      correctedFrom: corrects ? (row?.correctedFrom ?? stored.answer) : null,
    });
    await followUp(tx, actor, catalogue, application, { key, reopens: change.reopens });
    return {
      result: { kind: "saved", saved: shownAs(field, next, at) } satisfies SaveOutcome,
      audit: [
        {
          kind: "field.changed",
          applicationId,
          field: key,
          from: recorded(field, stored.answer),
          to: recorded(field, next.answer),
          source: side === "vendor" ? source : "person",
        } as const,
        ...(secret === null ? [] : [{ kind: "secret.set", applicationId } as const]),
        ...(change.reopens
          ? [
              {
                kind: "approval.voided",
                applicationId,
                snapshot: application.snapshotNumber,
                field: key,
              } as const,
            ]
          : []),
      ],
    };
  },
});
