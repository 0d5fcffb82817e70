import type { Field } from "@/lib/forms/catalogue";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import { kindOf } from "@/lib/forms/kinds/kinds";
import { presetControl, presetFields, writtenControl } from "@/lib/forms/presets/typed-preset";
import { fieldNumber, labelText } from "@/lib/texts/ja/form";

/** A field that a preset can fill in, as its form shows it; `options` is null where a text is typed. */
export interface PresetFieldFacts {
  readonly control: string;
  readonly number?: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
  /** The control for what an incomplete list does not have, or null. */
  readonly written: string | null;
}

/** A form of 総合ポータルサイト with the fields that a preset can fill in. */
export interface PresetFormFacts {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly PresetFieldFacts[];
}

const optionsOf = (field: Field): PresetFieldFacts["options"] =>
  field.options?.options.map(({ key }) => ({ value: key, label: kindOf(field).display(key, field) })) ?? null;

/** Every form with what a preset can say of it. */
export const presetForms = (): readonly PresetFormFacts[] =>
  currentCatalogues().map((catalogue) => ({
    id: catalogue.id,
    name: catalogue.name,
    fields: presetFields(catalogue).map((field) => ({
      control: presetControl(catalogue, field),
      ...("number" in field && { number: fieldNumber(field.number) }),
      label: labelText(field.label, "gloss" in field ? field.gloss : null),
      options: optionsOf(field),
      written: field.options?.complete === false ? writtenControl(catalogue, field) : null,
    })),
  }));
