import type { Catalogue, CatalogueField } from "@/lib/forms/catalogue";

/** A row of the portal's form by its key. */
export const rowOf = (catalogue: Catalogue, key: string): CatalogueField => {
  const row = catalogue.fields.find((field) => field.key === key);
  if (row === undefined) throw new Error(`${catalogue.id} has no row ${key}`);
  return row;
};

/** The same catalogue with one row changed. */
export const withRow = (catalogue: Catalogue, key: string, change: Partial<CatalogueField>): Catalogue => ({
  ...catalogue,
  fields: catalogue.fields.map((field) => (field.key === key ? { ...field, ...change } : field)),
});
