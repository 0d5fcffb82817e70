import { isDelegated, valueOf, type Answer, type channels, type FieldValue } from "@/lib/forms/answer";
import type { Field } from "@/lib/forms/catalogue";

/** What a person stands before: the contents of a field's controls, typed or not. */
export interface Draft {
  /** The text, the option's key, or `done` / `not-done` of a confirmation. */
  readonly value: string;
  /** The second entry, or the wording of an option that is not in the list. */
  readonly second: string;
  /** Who confirmed it; the first entry of a number that is typed here. */
  readonly by: string;
  readonly on: string;
  readonly how: (typeof channels)[number];
  readonly delegated: boolean;
  readonly planned: boolean;
}

/** The option that stands for a wording written by hand, and the one that leaves the field to the vendor. */
export const writtenOption = ":written";
export const delegatedOption = ":delegated";

/** How 秘密の番号 is decided: it lies in the safe, is thought of at the sending, or is typed here (`by` and `second`). */
export const secretStored = ":stored";
export const secretAtSending = ":at-sending";
export const secretHere = ":here";

const blankDraft: Draft = {
  value: "",
  second: "",
  by: "",
  on: "",
  how: "screen",
  delegated: false,
  planned: false,
};

const partsOf = (value: FieldValue): Partial<Draft> => {
  if (typeof value === "string") return { value };
  if ("written" in value) return { value: writtenOption, second: value.written };
  if ("first" in value) return { value: value.first, second: value.second };
  if ("done" in value)
    return { value: value.done ? "done" : "not-done", by: value.by, on: value.on, how: value.how };
  if ("decided" in value) return { value: value.decided === "stored" ? secretStored : secretAtSending };
  return { value: value.name };
};

/** An answer as it stands in the controls of its field. */
export const draftOf = (field: Field, answer: Answer | null): Draft => {
  const delegated = isDelegated(answer ?? undefined);
  const value = valueOf(answer ?? undefined);
  return {
    ...blankDraft,
    ...(value !== undefined && partsOf(value)),
    ...(delegated && { delegated, ...(field.kind === "choice" && { value: delegatedOption }) }),
    planned: answer !== null && "planned" in answer,
  };
};

const confirmationOf = ({ value, by, on, how }: Draft): FieldValue | null =>
  value === "" ? null : { done: value === "done", by, on, how };

const secretOf = ({ value, by, second }: Draft): FieldValue | null => {
  switch (value) {
    case secretStored:
      return { decided: "stored" };
    case secretAtSending:
      return { decided: "at-sending" };
    case secretHere:
      return { first: by, second };
    default:
      return null;
  }
};

/** Whether somebody is about to type 秘密の番号 and has typed nothing yet: what was decided before still stands. */
export const isBlankSecret = ({ value, by, second }: Draft): boolean =>
  value === secretHere && by === "" && second === "";

const valueIn = (field: Field, draft: Draft): FieldValue | null => {
  switch (field.kind) {
    case "choice":
      if (draft.value === "") return null;
      return draft.value === writtenOption ? { written: draft.second } : draft.value;
    case "customer-id":
      return { first: draft.value, second: draft.second };
    case "secret-number":
      return secretOf(draft);
    case "confirmation":
      return confirmationOf(draft);
    case "document":
    case "account":
      return null;
    case "text":
    case "note":
    case "program-name":
    case "company-name":
    case "dial-up-number":
    case "year":
    case "month":
    case "mail-address":
      return draft.value;
  }
};

/** The answer that the controls of a field give, as typed; null where nothing was. */
export const answerIn = (field: Field, draft: Draft): Answer | null => {
  if (draft.delegated || draft.value === delegatedOption) return { delegated: true };
  const value = valueIn(field, draft);
  if (value === null) return null;
  return { value, ...(draft.planned && { planned: true as const }) };
};
