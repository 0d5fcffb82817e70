// Arbitrary drafts of a catalogue: whatever a person can leave behind in its fields, sense or nonsense.
import * as fc from "fast-check";
import type { Answer, Answers, FieldValue } from "@/lib/forms/answer";
import { answerable, type Catalogue, type Field } from "@/lib/forms/catalogue";

const pieces = [
  ...Array.from(" \n\u3000\u00a0\u200b\u200d\u2060\ufeffー－-０1２9OIlｶﾅ①㈱髙"),
  "CAF",
  "ＣＯＰ",
  "C0P",
  "F1234567890",
  "1234567890",
  "令和8年",
  "2027",
  "７月",
  "13",
  "@01",
  "か\u3099",
  "𠮷",
  "株式会社",
];

/** Text that may be kept: garbage, blanks of every width, and bits of what belongs into the fields. */
const keptText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join("").replace(/(?!\n)\p{Cc}/gu, ""));

const channel = fc.constantFrom("screen" as const, "phone" as const, "fax" as const, "visit" as const);
const doubleEntry = fc.record({ first: keptText, second: keptText });
const secretState = fc.constantFrom({ decided: "stored" as const }, { decided: "at-sending" as const });

const choiceValue = (field: Field): fc.Arbitrary<FieldValue> => {
  const known = fc.constantFrom(...(field.options?.options ?? []).map(({ key }) => key));
  return field.options?.complete === true ? known : fc.oneof(known, fc.record({ written: keptText }));
};

const documentValue = fc.record({ fileId: keptText, name: keptText, size: fc.nat(), sha256: keptText });
const confirmation = fc.record({ done: fc.boolean(), by: keptText, on: keptText, how: channel });

const valueOfKind = (field: Field): fc.Arbitrary<FieldValue> => {
  if (field.kind === "choice") return choiceValue(field);
  if (field.kind === "customer-id") return doubleEntry;
  if (field.kind === "secret-number") return fc.oneof(doubleEntry, secretState);
  if (field.kind === "confirmation") return confirmation;
  return field.kind === "document" ? documentValue : keptText;
};

const answerTo = (field: Field): fc.Arbitrary<Answer> => {
  const value = valueOfKind(field);
  const mayBePlanned = "mayBePlanned" in field;
  const mayBeDelegated = field.owner === "either" || field.owner === "vendor";
  return fc.oneof(
    value.map((kept) => ({ value: kept })),
    ...(mayBePlanned ? [value.map((kept) => ({ value: kept, planned: true as const }))] : []),
    ...(mayBeDelegated ? [fc.constant({ delegated: true as const })] : []),
  );
};

/** Any draft of a catalogue, from nothing to everything answered. */
export const draftOf = (catalogue: Catalogue): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(
        answerable(catalogue).map((field) => [field.key, fc.option(answerTo(field), { nil: undefined })]),
      ),
    )
    .map((answers) =>
      Object.fromEntries(
        Object.entries(answers).flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer]])),
      ),
    );
