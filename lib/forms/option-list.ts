import * as z from "zod/mini";

/**
 * One option of a list on 総合ポータルサイト.
 * `number` and `text` are what is known of it; `shown` is the exact wording there, null where it is not known,
 * and then `meaning` says what to choose. `alsoSeen` holds other spellings met in sources.
 */
export const optionSchema = z.strictObject({
  key: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  number: z.nullable(z.string()),
  numberLost: z.exactOptional(z.literal(true)),
  text: z.string(),
  shown: z.nullable(z.string()),
  meaning: z.exactOptional(z.string()),
  alsoSeen: z.exactOptional(z.array(z.string())),
  confidence: z.enum(["A", "B", "C", "I"]),
});

/** A dated list of options. An incomplete one lets the person write what the portal shows. */
export const optionListSchema = z.strictObject({
  name: z.string(),
  seen: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  source: z.string(),
  complete: z.boolean(),
  options: z.array(optionSchema),
});

export type Option = z.infer<typeof optionSchema>;
export type OptionList = z.infer<typeof optionListSchema>;
