import type * as z from "zod/mini";
import type {
  catalogueSchema,
  checkNames,
  entries,
  fieldSchema,
  kindNames,
  owners,
  questionSchema,
  rowNotes,
} from "./catalogue-schema";

export type Catalogue = z.infer<typeof catalogueSchema>;
export type CatalogueField = z.infer<typeof fieldSchema>;
export type Question = z.infer<typeof questionSchema>;
export type KindName = (typeof kindNames)[number];
export type CheckName = (typeof checkNames)[number];
export type Owner = (typeof owners)[number];
export type Entry = (typeof entries)[number];
export type RowNote = (typeof rowNotes)[number];

/** Anything a person answers: a row of the portal's form or a question of ours. */
export type Field = CatalogueField | Question;

/** The row with that key. Asking for one that is not there is a bug of ours. */
export const fieldOf = (catalogue: Catalogue, key: string): Field => {
  const field = [...catalogue.fields, ...catalogue.questions].find((candidate) => candidate.key === key);
  if (field === undefined) throw new Error(`${catalogue.id} has no field ${key}`);
  return field;
};

/** Whether a form asks for the copy of a paper. */
export const takesDocuments = ({ fields }: Catalogue): boolean =>
  fields.some(({ kind }) => kind === "document");

/** What a person can answer: every question and every row that the portal does not fill in and no other row implies. */
export const answerable = (catalogue: Catalogue): readonly Field[] => [
  ...catalogue.fields.filter((field) => field.kind !== "account" && field.repeats === undefined),
  ...catalogue.questions,
];
