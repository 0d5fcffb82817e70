import { draftOf, type Draft } from "@/lib/client/application/draft";
import type { FieldStates } from "@/lib/domain/application/application";
import { answerable, type Catalogue } from "@/lib/forms/catalogue";
import type { Drafts } from "./inputs/input";

/** What the server said stands in the controls. */
export const keptDrafts = (catalogue: Catalogue, fields: FieldStates): Drafts =>
  Object.fromEntries(
    answerable(catalogue).map((field) => [field.key, draftOf(field, fields[field.key]?.answer ?? null)]),
  );

const partsOnPage = (key: string): Partial<Draft> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>(`[name^="${key}."]`)].flatMap(
      (control): [string, string | boolean][] => {
        const part = control.name.slice(key.length + 1);
        if (control.type === "checkbox") return [[part, control.checked]];
        return control.type === "radio" && !control.checked ? [] : [[part, control.value]];
      },
    ),
  );

/** What stands in the controls of a page that is just becoming ready: what was typed meanwhile counts. */
export const draftsOnPage = (catalogue: Catalogue, fields: FieldStates): Drafts => {
  const kept = keptDrafts(catalogue, fields);
  if (typeof document === "undefined") return kept;
  return Object.fromEntries(
    Object.entries(kept).map(([key, draft]) => [key, { ...draft, ...partsOnPage(key) }]),
  );
};
