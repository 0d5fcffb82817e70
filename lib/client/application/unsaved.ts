import type { Answer } from "@/lib/forms/answer";

/** What a person typed and nobody has kept yet, and the version they saw. */
export interface Unsaved {
  readonly answer: Answer | null;
  readonly basedOn: number;
}

export type UnsavedFields = Readonly<Record<string, Unsaved>>;

const beginning = "todoke.unsaved.";

const keyOf = (personId: string, applicationId: string): string => `${beginning}${personId}.${applicationId}`;

/** A browser may refuse to keep anything; then there is nothing to lose beyond the page. */
const attempt = <Result>(work: () => Result, otherwise: Result): Result => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** What this person left unsaved in an application, in this browser. */
export const readUnsaved = (personId: string, applicationId: string): UnsavedFields =>
  attempt(
    () => JSON.parse(localStorage.getItem(keyOf(personId, applicationId)) ?? "{}") as UnsavedFields,
    {},
  );

/** Keeps what is unsaved through a reload, a lost line and an idle sign-out; nothing confidential may be among it. */
export const keepUnsaved = (personId: string, applicationId: string, fields: UnsavedFields): void => {
  attempt(() => {
    const key = keyOf(personId, applicationId);
    if (Object.keys(fields).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(fields));
  }, undefined);
};

/** Forgets what anybody left unsaved here, but this person. */
export const forgetUnsaved = (exceptPersonId: string | null = null): void => {
  attempt(() => {
    const kept = exceptPersonId === null ? null : `${beginning}${exceptPersonId}.`;
    for (const key of Object.keys(localStorage))
      if (key.startsWith(beginning) && (kept === null || !key.startsWith(kept))) localStorage.removeItem(key);
  }, undefined);
};
