import * as z from "zod/mini";

const known = {
  key: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  number: z.nullable(z.string()),
  numberLost: z.exactOptional(z.literal(true)),
  text: z.string(),
  alsoSeen: z.exactOptional(z.array(z.string())),
  confidence: z.enum(["A", "B", "C", "I"]),
};

/**
 * One option of a list on 総合ポータルサイト.
 * `number` and `text` are what is known of it; `shown` is the exact wording there, null where it is not known,
 * and then `meaning` says what to choose. `alsoSeen` holds other spellings met in sources.
 */
const optionSchema = z.union([
  z.strictObject({ ...known, shown: z.string() }),
  z.strictObject({ ...known, shown: z.null(), meaning: z.string() }),
]);

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
