import { tidyLine, tidyLines } from "@/lib/domain/characters/tidy";
import type { FieldValue } from "../answer";
import { answerable, type Catalogue, type Field } from "../catalogue";
import { currentCatalogues } from "../catalogues/published";
import { kindOf } from "../kinds/kinds";
import { refusalsOf } from "../refusals";
import type { Preset } from "./preset";

export type PresetFinding =
  | { readonly code: "preset.missing" }
  | { readonly code: "preset.long"; readonly longest: number }
  | { readonly code: "preset.both" }
  | { readonly code: "preset.value" };

type Typed = Readonly<Record<string, string>>;

/** What a way of installing decides; line numbers, days and what the facility chooses for itself are not among it. */
const decided: ReadonlySet<string> = new Set([
  "softwareMaker",
  "operatingSystem",
  "line",
  "ipsecProvider",
  "customerIdType",
  "v6Option",
  "carrier",
]);

/** The fields of a form that a preset can fill in. The program's name stands beside them: a preset may know several. */
export const presetFields = (catalogue: Catalogue): readonly Field[] =>
  answerable(catalogue).filter(({ key }) => decided.has(key));

/** The name of the control for a field of a form. */
export const presetControl = (catalogue: Catalogue, { key }: Field): string => `${catalogue.id}.${key}`;

/** The name of the control beside it, for what an incomplete list does not have. */
export const writtenControl = (catalogue: Catalogue, field: Field): string =>
  `${presetControl(catalogue, field)}.written`;

/** The controls for a preset's own words, and how long each may be in characters. */
const longest = { name: 60, reason: 200, programNames: 1000, programNameHint: 200 } as const;
const needed: readonly string[] = ["name", "reason"];

const textFinding = (name: keyof typeof longest, text: string): PresetFinding | undefined => {
  if (text === "" && needed.includes(name)) return { code: "preset.missing" };
  return text.length > longest[name] ? { code: "preset.long", longest: longest[name] } : undefined;
};

const valueIn = (
  typed: Typed,
  catalogue: Catalogue,
  field: Field,
): { readonly value?: FieldValue; readonly finding?: PresetFinding } => {
  const plain = tidyLine(typed[presetControl(catalogue, field)] ?? "");
  const written = tidyLine(typed[writtenControl(catalogue, field)] ?? "");
  if (plain === "" && written === "") return {};
  if (plain !== "" && written !== "") return { finding: { code: "preset.both" } };
  const answer = { value: written === "" ? plain : { written } };
  if (refusalsOf(field, answer).length > 0) return { finding: { code: "preset.value" } };
  return { value: kindOf(field).normalise(answer.value, field) };
};

/** A preset out of what was typed into its form, and what is odd about it by the names of the controls. */
export const readTypedPreset = (
  key: string,
  typed: Typed,
): { readonly preset: Preset; readonly findings: Readonly<Record<string, PresetFinding>> } => {
  const line = (name: string): string => tidyLine(typed[name] ?? "");
  const names = tidyLines(typed["programNames"] ?? "");
  const texts = { name: line("name"), reason: line("reason"), programNameHint: line("programNameHint") };
  const findings: Record<string, PresetFinding> = {};
  for (const [name, text] of Object.entries({ ...texts, programNames: names })) {
    const finding = textFinding(name as keyof typeof longest, text);
    if (finding !== undefined) findings[name] = finding;
  }
  const values: Record<string, Record<string, FieldValue>> = {};
  for (const catalogue of currentCatalogues())
    for (const field of presetFields(catalogue)) {
      const { value, finding } = valueIn(typed, catalogue, field);
      if (finding !== undefined) findings[presetControl(catalogue, field)] = finding;
      if (value !== undefined) (values[catalogue.id] ??= {})[field.key] = value;
    }
  const programNames = names.split("\n").map(tidyLine);
  return {
    preset: { key, ...texts, programNames: [...new Set(programNames)].filter((each) => each !== ""), values },
    findings,
  };
};

/** What stands in a preset's form at first. */
export const typedPreset = ({ name, reason, programNames, programNameHint, values }: Preset): Typed => ({
  name,
  reason,
  programNames: programNames.join("\n"),
  programNameHint,
  ...Object.fromEntries(
    currentCatalogues().flatMap((catalogue) =>
      presetFields(catalogue).flatMap((field) => {
        const value = values[catalogue.id]?.[field.key];
        if (typeof value === "string") return [[presetControl(catalogue, field), value]];
        return value !== undefined && "written" in value
          ? [[writtenControl(catalogue, field), value.written]]
          : [];
      }),
    ),
  ),
});
