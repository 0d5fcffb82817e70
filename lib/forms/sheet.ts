import { isPlanned, valueOf, type Answer, type Answers } from "./answer";
import type { PortalAccount } from "./account";
import type { Catalogue, CatalogueField, Entry, RowNote } from "./catalogue";
import { copyText } from "./copy";
import { effectiveValue, isShown, resolved } from "./effective";
import { normaliseAnswers } from "./normalise";

/** What a row says beside its value: the catalogue's own note, or that the portal's wording or number is not known. */
export type SheetNote =
  | { readonly code: RowNote }
  | { readonly code: "choose-meaning"; readonly meaning: string }
  | { readonly code: "number-lost" }
  | { readonly code: "as-written" };

/** One row of the copy-ready sheet. `value` is portal-shaped, "" where nothing is entered, null where it is confidential. */
export interface SheetRow {
  readonly number: number;
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly gloss: string | null;
  readonly entry: Entry;
  readonly value: string | null;
  readonly note: SheetNote | null;
  /** The file that is uploaded there, absent where none is; `size` in bytes. */
  readonly file?: { readonly fileId: string; readonly size: number };
  /** Its value may change once it was sent (職域). */
  readonly planned?: true;
}

/** Acts that are done whatever was recorded here; the others stay blank when there is no value. */
const actsWithoutValue: ReadonlySet<Entry> = new Set(["check", "compare"]);

const optionNote = (field: CatalogueField, answers: Answers): SheetNote | null => {
  const value = field.options === undefined ? undefined : effectiveValue(field, answers);
  if (typeof value === "object") return { code: "as-written" };
  const option = field.options?.options.find(({ key }) => key === value);
  if (option === undefined) return null;
  if (option.shown === null) return { code: "choose-meaning", meaning: option.meaning };
  return option.numberLost === true ? { code: "number-lost" } : null;
};

/** What the portal shows is kept only where nothing else was decided. */
const rowNote = ({ note }: CatalogueField, value: string | null): SheetNote | null =>
  note === undefined || (note === "keep-shown" && value !== "") ? null : { code: note };

const entryFor = (field: CatalogueField, value: string | null, note: SheetNote | null): Entry => {
  if (value !== "" || actsWithoutValue.has(field.entry) || note?.code === "choose-meaning")
    return field.entry;
  return note?.code === "keep-shown" ? "compare" : "leave-blank";
};

const fileOf = (answer: Answer | undefined): Pick<SheetRow, "file"> => {
  const value = valueOf(answer);
  return typeof value === "object" && "fileId" in value
    ? { file: { fileId: value.fileId, size: value.size } }
    : {};
};

const rowOf = (
  catalogue: Catalogue,
  answers: Answers,
  account: PortalAccount,
  field: CatalogueField,
): SheetRow => {
  const row = resolved(catalogue, answers, field);
  const shown = isShown(catalogue, answers, field);
  const value = row.handling === "confidential" ? null : copyText(catalogue, answers, account, field);
  const note = optionNote(row, answers) ?? rowNote(row, value);
  return {
    number: row.number,
    key: row.key,
    section: catalogue.sections.flatMap(({ key, label }) => (key === row.section ? [label] : [])).join(""),
    label: row.label,
    gloss: row.gloss ?? null,
    entry: shown ? entryFor(row, value, note) : "leave-blank",
    value,
    note: shown ? note : null,
    ...(shown && fileOf(answers[row.key])),
    ...(shown && isPlanned(answers[field.key]) && { planned: true as const }),
  };
};

/** Every row of the portal's form in portal order, empty ones too; none is ever dropped. */
export const sheetRows = (
  catalogue: Catalogue,
  answers: Answers,
  account: PortalAccount,
): readonly SheetRow[] => {
  const kept = normaliseAnswers(catalogue, answers);
  return catalogue.fields.map((field) => rowOf(catalogue, kept, account, field));
};
