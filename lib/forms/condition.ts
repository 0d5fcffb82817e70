import * as z from "zod/mini";

/**
 * A condition over another field's answer: it holds when the chosen option is one of `in`.
 * Three words stand for answers that are no option: `unanswered`, `delegated`, `written`.
 */
export const conditionSchema = z.strictObject({ field: z.string(), in: z.array(z.string()) });

export type Condition = z.infer<typeof conditionSchema>;
