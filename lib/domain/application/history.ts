import type { Side } from "../actor";
import type { AuditEvent } from "../audit";
import type { Answer } from "@/lib/forms/answer";
import { answerable, type Catalogue } from "@/lib/forms/catalogue";
import { kindOf } from "@/lib/forms/kinds/kinds";
import { refusalsOf } from "@/lib/forms/refusals";

/** Everything that is recorded of an application. */
export type ApplicationEvent = Extract<AuditEvent, { readonly applicationId: string }>;

/** One line of an application's history. `by` is null for what nobody did, or somebody the reader does not know. */
export interface HistoryEntry {
  readonly no: string;
  readonly at: Date;
  readonly by: string | null;
  readonly side: Side | null;
  readonly event: ApplicationEvent;
  /** The number of the application that was copied from. */
  readonly copiedFrom: number | null;
}

/** An answer as it was recorded, for a line of the history. */
export type RecordedAnswer =
  | { readonly kind: "nothing" | "delegated" | "hidden" }
  | { readonly kind: "value"; readonly text: string; readonly planned: boolean };

const parsed = (recorded: string): unknown => {
  try {
    return JSON.parse(recorded) as unknown;
  } catch {
    return null;
  }
};

/** What a recorded answer says. Confidential values were never recorded; what cannot be read any more is not shown. */
export const recordedAnswer = (
  catalogue: Catalogue,
  key: string,
  recorded: string | null,
): RecordedAnswer => {
  const field = answerable(catalogue).find((each) => each.key === key);
  if (field === undefined || ("handling" in field && field.handling === "confidential"))
    return { kind: "hidden" };
  if (recorded === null) return { kind: "nothing" };
  const answer = parsed(recorded);
  if (answer === null || refusalsOf(field, answer).length > 0) return { kind: "hidden" };
  const sound = answer as Answer;
  if ("delegated" in sound) return { kind: "delegated" };
  const text = kindOf(field).display(sound.value, field);
  return text === "" ? { kind: "nothing" } : { kind: "value", text, planned: "planned" in sound };
};
