import * as z from "zod/mini";
import { conditionSchema } from "./condition";
import { optionListSchema } from "./option-list";

/** The portal's control, as far as it was seen. */
export const controls = [
  "display",
  "radio",
  "select",
  "checkbox",
  "text",
  "textarea",
  "file",
  "text-or-select",
  "select-or-radio",
] as const;

/** Field kinds; each is one file in `kinds/`. */
export const kindNames = [
  "account",
  "choice",
  "text",
  "note",
  "program-name",
  "company-name",
  "dial-up-number",
  "customer-id",
  "secret-number",
  "year",
  "month",
  "confirmation",
  "document",
  "mail-address",
] as const;

/** Who is waited for; not who may edit (docs/portal §1.4). `clinic-only` is never entered by the vendor. */
export const owners = ["clinic", "clinic-only", "vendor", "either", "auto"] as const;

/** How a value gets onto 総合ポータルサイト (docs/portal §1.4). */
export const entries = ["paste", "choose", "check", "upload", "type-here", "compare", "leave-blank"] as const;

/** What is kept: `confidential` is encrypted and for the clinic alone; `portal-filled` comes from the portal account. */
export const handlings = ["stored", "confidential", "portal-filled"] as const;

/** What a row says beside its value when the value alone does not tell what to do. */
export const rowNotes = ["keep-shown", "may-be-hidden", "same-line-fills"] as const;

/** Rules across fields; each is one file in `lib/domain/application/checks`. */
export const checkNames = [
  "account",
  "facility-type",
  "customer-id",
  "shared-customer-id",
  "line-carrier",
  "ipsec-provider",
  "v6-option",
  "payment",
  "start-month",
  "year-and-month",
  "operating-system",
  "names",
  "documents",
  "secret-number",
  "preconditions",
] as const;

const confidences = ["A", "B", "C", "I"] as const;
const keySchema = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

/** How a row differs while a condition holds. */
const variantSchema = z.strictObject({
  when: conditionSchema,
  change: z.strictObject({
    label: z.exactOptional(z.string()),
    owner: z.exactOptional(z.enum(owners)),
    entry: z.exactOptional(z.enum(entries)),
    format: z.exactOptional(z.string()),
    note: z.exactOptional(z.enum(rowNotes)),
    confidence: z.exactOptional(z.enum(confidences)),
  }),
});

/** What a row shows of the portal account, and what stands between a code and its name. */
const accountSchema = z.strictObject({
  property: z.enum(["prefecture", "feeTable", "code", "name"]),
  separator: z.string(),
});

/**
 * One row of the portal's form, all of it data.
 * `requiredWhen` makes a required row required only then, any of `waivedWhen` waives it; `shown` is when the portal shows it.
 * `repeats` names the row that this one repeats (the portal asks twice, the person fills in one box);
 * `typeFrom` names the お客さまID whose printed type answers this row when nobody did.
 * `mayBePlanned` offers 「予定の内容です」; `actOnPortal` marks what is done on the portal itself and never blocks completeness.
 */
export const fieldSchema = z.strictObject({
  key: keySchema,
  number: z.int(),
  section: keySchema,
  label: z.string(),
  gloss: z.exactOptional(z.string()),
  control: z.enum(controls),
  kind: z.enum(kindNames),
  requirement: z.enum(["required", "optional", "auto"]),
  requiredWhen: z.exactOptional(conditionSchema),
  waivedWhen: z.exactOptional(z.array(conditionSchema)),
  shown: z.exactOptional(conditionSchema),
  options: z.exactOptional(optionListSchema),
  account: z.exactOptional(accountSchema),
  repeats: z.exactOptional(keySchema),
  typeFrom: z.exactOptional(keySchema),
  mayBePlanned: z.exactOptional(z.literal(true)),
  actOnPortal: z.exactOptional(z.literal(true)),
  format: z.exactOptional(z.string()),
  help: z.string(),
  source: z.string(),
  confidence: z.enum(confidences),
  remark: z.exactOptional(z.string()),
  owner: z.enum(owners),
  entry: z.enum(entries),
  note: z.exactOptional(z.enum(rowNotes)),
  handling: z.enum(handlings),
  variants: z.exactOptional(z.array(variantSchema)),
});

/** A question of ours that has no row on the portal, never required: it makes checks possible or prepares the sending. */
export const questionSchema = z.strictObject({
  key: keySchema,
  group: z.enum(["preconditions", "line"]),
  label: z.string(),
  kind: z.enum(kindNames),
  options: z.exactOptional(optionListSchema),
  help: z.string(),
  source: z.string(),
  owner: z.enum(owners),
});

/** A portal form and everything the product knows of it. A published version never changes; applications pin id and version. */
export const catalogueSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  version: z.int(),
  name: z.string(),
  title: z.string(),
  feeTables: z.array(z.enum(["1", "3", "4", "6", "7"])),
  asOf: z.string(),
  portal: z.strictObject({
    address: z.url(),
    path: z.array(z.string()),
    article: z.exactOptional(z.string()),
    source: z.string(),
    seen: z.string(),
    confidence: z.enum(confidences),
  }),
  sections: z.array(z.strictObject({ key: keySchema, label: z.string() })),
  fields: z.array(fieldSchema),
  questions: z.array(questionSchema),
  checks: z.array(z.enum(checkNames)),
});
