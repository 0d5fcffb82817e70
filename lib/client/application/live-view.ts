import type { Role, Side } from "@/lib/domain/actor";
import type { ApplicationState, FieldState } from "@/lib/domain/application/application";
import type { ValueSource } from "@/lib/domain/application/field-change";
import type { Answer } from "@/lib/forms/answer";
import type { Current, Saved } from "./transport";

/** How a field's own value stands with the server. Absent: as the server said it. */
export type FieldStatus =
  /** Kept in this visit; `at` is an instant in ISO 8601 (UTC). */
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "saving" }
  /** Nobody answers; it is tried again by itself. */
  | { readonly kind: "waiting" }
  | { readonly kind: "refused"; readonly codes: readonly string[]; readonly message: string }
  | { readonly kind: "conflict"; readonly mine: Answer | null; readonly current: Current }
  /** The other side changed it while this page was open; `meanwhile` while the reader was typing in it. */
  | { readonly kind: "arrived"; readonly by: string; readonly at: string; readonly meanwhile: boolean };

/** What a page about an application shows. */
export interface LiveView {
  readonly state: ApplicationState;
  readonly statuses: Readonly<Record<string, FieldStatus>>;
  /** Answers that stand in the page and are not kept yet. */
  readonly unsaved: Readonly<Record<string, Answer | null>>;
}

/** Who works on which application. */
export interface Worker {
  readonly personId: string;
  readonly personName: string;
  readonly role: Role;
  readonly side: Side;
}

/** What is said of a field beside its answer, as long as nothing is. */
const plain = { source: "person", sourceNote: null, awaits: false, correctedFrom: null } as const;

/** A field after its save, as the server keeps it. */
export const fieldKept = (
  before: FieldState | undefined,
  { answer, version, at }: Saved,
  { by, source }: { readonly by: Worker; readonly source: ValueSource },
): FieldState => ({
  approvedText: null,
  returned: null,
  ...before,
  ...plain,
  answer,
  version,
  at,
  source: by.side === "vendor" ? source : "person",
  by: by.personName,
  side: by.side,
});

/** A field as somebody else saved it meanwhile, until the server says the rest of it. */
export const fieldFound = (
  before: FieldState | undefined,
  { answer, version, at, by }: Current,
  reader: Worker,
): FieldState => ({
  approvedText: null,
  returned: null,
  side: reader.side,
  ...before,
  ...plain,
  answer,
  version,
  at,
  by,
});

/** The newest of what somebody else answered: what a refused save was told, or what has arrived since. */
export const newest = (known: FieldState | undefined, told: Current): Current =>
  known !== undefined && known.version > told.version ? known : told;
