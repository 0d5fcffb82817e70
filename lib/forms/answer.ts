import * as z from "zod/mini";

/** How somebody's word reached us: typed by the person, or told to the vendor's staff. */
export const channels = ["screen", "phone", "fax", "visit"] as const;

/** What no text can hold: control characters and halves of characters. Tabs and line breaks are put right when it is stored. */
const controlCharacter = /(?![\t\r\n])\p{Cc}|\p{Cs}/u;

/** The longest text kept for any field; the portal's own limits are not known (docs/portal §12). */
export const longestText = 2000;

/** Text that can be kept: not too long, no control characters but tabs and line breaks. */
export const keepableText = z.string().check(
  z.maxLength(longestText, "text.too-long"),
  z.refine((text) => !controlCharacter.test(text), "text.control-characters"),
);

/** An option that is not in our list, written as 総合ポータルサイト shows it. */
export const writtenSchema = z.strictObject({ written: keepableText });

/** A value that is typed twice; it counts only once both are there and equal. */
export const doubleEntrySchema = z.strictObject({ first: keepableText, second: keepableText });

/** Somebody confirmed something: who, on which day (`2026-12-20`, Asia/Tokyo), by which way. `done: false` says it could not be done. */
export const confirmationSchema = z.strictObject({
  done: z.boolean(),
  by: keepableText,
  on: keepableText,
  how: z.enum(channels),
});

/** 秘密の番号 without the number: kept in the safe (`stored`), or to be thought of on the portal (`at-sending`). */
export const secretStateSchema = z.strictObject({ decided: z.enum(["stored", "at-sending"]) });

/** A file that was uploaded and kept. `size` in bytes, `sha256` in hexadecimal. */
export const documentSchema = z.strictObject({
  fileId: keepableText,
  name: keepableText,
  size: z.int(),
  sha256: keepableText,
});

export type Written = z.infer<typeof writtenSchema>;
export type DoubleEntry = z.infer<typeof doubleEntrySchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;
export type SecretState = z.infer<typeof secretStateSchema>;
export type DocumentValue = z.infer<typeof documentSchema>;
export type FieldValue = string | Written | DoubleEntry | Confirmation | SecretState | DocumentValue;

/** What is stored for one field: a value, perhaps only planned (職域), or 「わからない（サポートに任せる）」. */
export type Answer = { readonly value: FieldValue; readonly planned?: true } | { readonly delegated: true };

/** The answers of one application by field key; a field nobody answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** The value of an answer, or undefined when there is none (unanswered or left to the vendor). */
export const valueOf = (answer: Answer | undefined): FieldValue | undefined =>
  answer !== undefined && "value" in answer ? answer.value : undefined;

export const isPlanned = (answer: Answer | undefined): boolean => answer !== undefined && "planned" in answer;

export const isDelegated = (answer: Answer | undefined): boolean =>
  answer !== undefined && "delegated" in answer;
