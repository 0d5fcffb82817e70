// tests/fixtures/portal-fields.tsv is typed from docs/portal §1.1–1.3. Its options: "?: text" lost its number,
// "?? text" has an unknown wording, "…" at the end stands for options not known.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { fieldOf, type Catalogue, type CatalogueField } from "@/lib/forms/catalogue";
import { currentCatalogues } from "@/lib/forms/catalogues/published";
import type { Option, OptionList } from "@/lib/forms/option-list";

const lines = readFileSync("tests/fixtures/portal-fields.tsv", "utf8").trimEnd().split("\n").slice(1);

/** form, number, label, gloss, control, requirement and options; the guide's own row number is left out. */
const guideRows = lines.map((line) => {
  const [form, number, , ...rest] = line.split("\t");
  return [form, number, ...rest].join("\t");
});

const answerWords = ["unanswered", "delegated", "written"];

const conditionText = (catalogue: Catalogue, { field: key, in: values }: { field: string; in: string[] }) => {
  const field = fieldOf(catalogue, key);
  const texts = values
    .filter((value) => !answerWords.includes(value))
    .map((value) => field.options?.options.find((option) => option.key === value)?.text ?? value);
  return `${"number" in field ? field.number : key}=${texts.join("|")}`;
};

const requirementText = (catalogue: Catalogue, field: CatalogueField): string => {
  const condition = field.requirement === "required" ? (field.requiredWhen ?? field.shown) : undefined;
  return condition === undefined ? field.requirement : `required-if ${conditionText(catalogue, condition)}`;
};

const optionText = ({ shown, text, numberLost }: Option): string => {
  if (shown === null) return `?? ${text}`;
  return numberLost === true ? `?: ${shown}` : shown;
};

const listText = ({ options, complete }: OptionList): string =>
  [...options.map(optionText), ...(complete ? [] : ["…"])].join(" | ");

/** A field that may turn out to be a list has options of which none is known. */
const optionsText = ({ options, control }: CatalogueField): string => {
  if (options !== undefined) return listText(options);
  return control === "text-or-select" ? "…" : "-";
};

const catalogueRows = currentCatalogues().flatMap((catalogue) =>
  catalogue.fields.map((field) =>
    [
      catalogue.id,
      field.number,
      field.label,
      field.gloss ?? "",
      field.control,
      requirementText(catalogue, field),
      optionsText(field),
    ].join("\t"),
  ),
);

test("every row of the guide is a row of the catalogues (docs/portal §1.1–1.3)", () => {
  expect(guideRows.filter((row) => !catalogueRows.includes(row))).toEqual([]);
});

test("every row of the catalogues is a row of the guide (docs/portal §1.1–1.3)", () => {
  expect(catalogueRows.filter((row) => !guideRows.includes(row))).toEqual([]);
});

test("the rows stand in the order of the portal, none twice", () => {
  expect(catalogueRows).toEqual(guideRows);
});

test.each([
  ["online-claim", 18],
  ["eligibility", 18],
  ["eligibility-workplace", 20],
])("%s has %i rows (docs/portal §1.4)", (id, count) => {
  expect(guideRows.filter((row) => row.startsWith(`${id}\t`))).toHaveLength(count);
});
