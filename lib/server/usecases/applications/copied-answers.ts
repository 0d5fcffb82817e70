import type { Answer } from "@/lib/forms/answer";
import { answerable, type Catalogue } from "@/lib/forms/catalogue";
import { refusalsOf } from "@/lib/forms/refusals";
import type { FieldRow } from "../../db/applications";

/** What a sister facility shares: line, OS, program, maker; never code, consent, お客さまID or 秘密の番号. */
const shared: ReadonlySet<string> = new Set([
  "line",
  "carrier",
  "ipsecProvider",
  "operatingSystem",
  "programName",
  "softwareMaker",
  "v6Option",
]);

/** The answers of a sister facility's application that fit this form: those to the same field with the same options. */
export const copiedAnswers = (
  catalogue: Catalogue,
  sisterCatalogue: Catalogue,
  rows: readonly FieldRow[],
): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    answerable(catalogue)
      .filter(({ key }) => shared.has(key))
      .filter(({ key, options }) =>
        answerable(sisterCatalogue).some(
          (other) => other.key === key && other.options?.name === options?.name,
        ),
      )
      .flatMap((field) => {
        const answer = rows.find((row) => row.field === field.key)?.answer ?? null;
        return answer === null || refusalsOf(field, answer).length > 0 ? [] : [[field.key, answer]];
      }),
  );
