import { expect, test } from "@jest/globals";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";
import { consistentCatalogueSchema } from "@/lib/forms/consistency";

test.each(publishedCatalogues)("$id", (catalogue) => {
  expect(consistentCatalogueSchema.safeParse(catalogue).error?.issues).toBeUndefined();
});
