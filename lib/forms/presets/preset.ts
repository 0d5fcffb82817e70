import type { Answers, FieldValue } from "../answer";
import type { Catalogue } from "../catalogue";
import { answerable } from "../catalogue";
import { answerSchema, isDelegable } from "../schema";

/** A vendor's answer to 「どなたが設置しましたか」: what it means for each form, and why (docs/portal §9.1). */
export interface Preset {
  readonly key: string;
  readonly name: string;
  readonly reason: string;
  /** Where the person finds the program's name. */
  readonly programNameHint: string;
  readonly programNames: readonly string[];
  /** Values by catalogue id and field key. */
  readonly values: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
}

/** One value that a preset would fill in. */
export interface PresetValue {
  readonly field: string;
  readonly value: FieldValue;
}

/** What a vendor says of its programs' names: in the preset that was chosen, or else in all of them. */
export const programNamesOf = (
  presets: readonly Preset[],
  chosen: string | null,
): { readonly names: readonly string[]; readonly hint: string } => {
  const own = presets.filter(({ key }) => key === chosen);
  const asked = own.length > 0 ? own : presets;
  return {
    names: [...new Set(asked.flatMap(({ programNames }) => programNames))],
    hint: [...new Set(asked.map(({ programNameHint }) => programNameHint))].join(""),
  };
};

/** The values a preset brings into an application: only where nobody answered yet, only what the vendor may know and the form can keep. */
export const presetValues = (
  preset: Preset,
  catalogue: Catalogue,
  answers: Answers,
): readonly PresetValue[] => {
  const values: Readonly<Record<string, FieldValue>> = {
    ...(preset.programNames.length === 1 && { programName: preset.programNames[0] }),
    ...preset.values[catalogue.id],
  };
  return answerable(catalogue)
    .filter(isDelegable)
    .flatMap((field) => {
      const value = values[field.key];
      const fits =
        value !== undefined &&
        answers[field.key] === undefined &&
        answerSchema(field).safeParse({ value }).success;
      return fits ? [{ field: field.key, value }] : [];
    });
};
