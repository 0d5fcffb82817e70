import * as z from "zod";
import { examineWord, normaliseWord } from "@/lib/domain/application/review-words";
import { ruled } from "../../ruled";

/** An application. */
export const applicationShape = { applicationId: z.uuid() } as const;

/** A field as somebody looked at it: `version` is 0 for one that was never saved. Forms send numbers as text. */
export const seenFieldShape = {
  ...applicationShape,
  field: z.string().max(100),
  version: z.coerce.number().int().min(0),
} as const;

/** A reason or a reply. */
export const wordShape = ruled(normaliseWord, examineWord);
