import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { canonicalText } from "@/lib/forms/canonical";
import type { Catalogue } from "@/lib/forms/catalogue";
import { catalogueSchema } from "@/lib/forms/catalogue-schema";
import {
  currentCatalogues,
  pinnedCatalogue,
  publishedCatalogues,
  publishedForm,
} from "@/lib/forms/catalogues/published";
import { consistentCatalogueSchema } from "@/lib/forms/consistency";
import { rowOf, withRow } from "../../../support/catalogue-rows";

const frozen = JSON.parse(readFileSync("tests/fixtures/published-catalogues.json", "utf8")) as Readonly<
  Record<string, string>
>;

const nameOf = ({ id, version }: Catalogue): string => `${id}@${version}`;
const hashOf = (catalogue: Catalogue): string =>
  createHash("sha256").update(canonicalText(catalogue)).digest("hex");

/** What differs between the frozen hashes and the catalogues, in words that say what to do. */
const differences = (catalogues: readonly Catalogue[]): readonly string[] => [
  ...catalogues
    .filter((catalogue) => frozen[nameOf(catalogue)] !== hashOf(catalogue))
    .map((catalogue) =>
      frozen[nameOf(catalogue)] === undefined
        ? `${nameOf(catalogue)} is not in published-catalogues.json: add ${hashOf(catalogue)}`
        : `${nameOf(catalogue)} was published and has changed (${hashOf(catalogue)}): publish a new version instead`,
    ),
  ...Object.keys(frozen)
    .filter((name) => !catalogues.some((catalogue) => nameOf(catalogue) === name))
    .map((name) => `${name} was published and is gone: put it back`),
];

describe("published versions are frozen", () => {
  test("each is what it was when it was published, and none is missing", () => {
    expect(differences(publishedCatalogues)).toEqual([]);
  });

  test("a changed word is noticed and told what to do instead", () => {
    const changed = publishedCatalogues.map((catalogue) =>
      withRow(catalogue, "payment", { help: `${rowOf(catalogue, "payment").help} ` }),
    );
    expect(differences(changed)).toEqual(
      changed.map(
        (catalogue) =>
          `${nameOf(catalogue)} was published and has changed (${hashOf(catalogue)}): publish a new version instead`,
      ),
    );
  });

  test("an added and a removed version are noticed", () => {
    const [first, ...others] = publishedCatalogues.map((catalogue) => ({ ...catalogue, version: 99 }));
    expect(first).toBeDefined();
    expect(differences(first === undefined ? [] : [first, ...others])).toHaveLength(
      2 * publishedCatalogues.length,
    );
    expect(differences([])).toEqual(
      Object.keys(frozen).map((name) => `${name} was published and is gone: put it back`),
    );
  });
});

describe.each(publishedCatalogues)("$id version $version", (catalogue) => {
  const copy: unknown = JSON.parse(JSON.stringify(catalogue));

  test("survives JSON", () => {
    expect(copy).toStrictEqual(catalogue);
    expect(canonicalText(copy)).toBe(canonicalText(catalogue));
  });

  test("passes the schema of catalogues unchanged", () => {
    expect(catalogueSchema.parse(copy)).toStrictEqual(catalogue);
    expect(consistentCatalogueSchema.parse(copy)).toStrictEqual(catalogue);
  });

  test("has no key twice", () => {
    const keys = [...catalogue.fields, ...catalogue.questions].map(({ key }) => key);
    expect([...new Set(keys)]).toEqual(keys);
    const sections = catalogue.sections.map(({ key }) => key);
    expect([...new Set(sections)]).toEqual(sections);
    expect([...new Set(catalogue.checks)]).toEqual(catalogue.checks);
    for (const { options } of [...catalogue.fields, ...catalogue.questions]) {
      const optionKeys = options?.options.map(({ key }) => key) ?? [];
      expect([...new Set(optionKeys)]).toEqual(optionKeys);
    }
  });

  test("is found by its id and version", () => {
    expect(pinnedCatalogue(catalogue.id, catalogue.version)).toBe(catalogue);
  });

  test("is found by nothing else", () => {
    expect(pinnedCatalogue(catalogue.id, 0)).toBeUndefined();
    expect(pinnedCatalogue("nothing", catalogue.version)).toBeUndefined();
  });
});

test("the three forms have a current version each, and it is their newest", () => {
  expect(currentCatalogues().map(({ id }) => id)).toEqual([
    "online-claim",
    "eligibility",
    "eligibility-workplace",
  ]);
  for (const { id, version } of currentCatalogues()) {
    const versions = publishedCatalogues.filter((other) => other.id === id).map((other) => other.version);
    expect(version).toBe(Math.max(...versions));
  }
});

describe("the form of an application", () => {
  test("is the version it pins", () => {
    for (const catalogue of publishedCatalogues) expect(publishedForm(catalogue)).toBe(catalogue);
  });

  test("that was never published is a bug of ours", () => {
    expect(() => publishedForm({ id: "online-claim", version: 99 })).toThrow("no form online-claim 99");
  });
});
