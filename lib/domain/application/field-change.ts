import type { Actor } from "../actor";
import { sideOf } from "../actor";
import type { Answer } from "@/lib/forms/answer";
import { canonicalText } from "@/lib/forms/canonical";
import type { Field } from "@/lib/forms/catalogue";
import { normaliseAnswer } from "@/lib/forms/normalise";
import { isOpen, mayEdit, type Status } from "./status";

/**
 * Where a value came from: the person, a word by telephone or on paper, a preset, a copy of a sister facility's application,
 * or the answer to 「何の手続きですか」.
 */
export const valueSources = ["person", "phone", "fax", "visit", "preset", "copy", "procedure"] as const;

export type ValueSource = (typeof valueSources)[number];

/** What is stored for a field; version 0 and no answer when nothing ever was. */
export interface StoredAnswer {
  readonly answer: Answer | null;
  readonly version: number;
}

/** A wish to save a field. `answer` null empties it; `basedOn` is the version the person saw. */
export interface ProposedChange {
  readonly answer: Answer | null;
  readonly basedOn: number;
}

export type FieldChange =
  | { readonly kind: "unchanged"; readonly stored: StoredAnswer }
  | { readonly kind: "conflict"; readonly stored: StoredAnswer }
  | { readonly kind: "refused"; readonly because: "not-editable" | "clinic-only" | "filled-by-portal" }
  | { readonly kind: "changed"; readonly stored: StoredAnswer; readonly reopens: boolean };

const isSame = (a: Answer | null, b: Answer | null): boolean => canonicalText(a) === canonicalText(b);

/** Whether a change of the field can change the sheet; consent, 秘密の番号 and the preconditions cannot. */
export const isOnSheet = (field: Field): boolean =>
  "number" in field ? field.actOnPortal !== true : field.group !== "preconditions";

const refusal = (field: Field, status: Status, actor: Pick<Actor, "role">): FieldChange | undefined => {
  if (field.owner === "auto") return { kind: "refused", because: "filled-by-portal" };
  if (field.owner === "clinic-only" && sideOf(actor.role) === "vendor")
    return { kind: "refused", because: "clinic-only" };
  const mayChange = isOnSheet(field) ? mayEdit(status, actor) : isOpen(status);
  return mayChange ? undefined : { kind: "refused", because: "not-editable" };
};

/**
 * Decides one save. A value equal to the stored one is no change, so that retries are harmless; a save on an old version
 * is a conflict and shows both; `reopens` says that an approved application falls back to 入力中.
 */
export const decideFieldChange = (
  field: Field,
  status: Status,
  actor: Pick<Actor, "role">,
  stored: StoredAnswer,
  { answer, basedOn }: ProposedChange,
): FieldChange => {
  const refused = refusal(field, status, actor);
  if (refused !== undefined) return refused;
  const next = answer && normaliseAnswer(field, answer);
  if (isSame(next, stored.answer)) return { kind: "unchanged", stored };
  if (basedOn !== stored.version) return { kind: "conflict", stored };
  return {
    kind: "changed",
    stored: { answer: next, version: stored.version + 1 },
    reopens: status === "approved" && isOnSheet(field),
  };
};
