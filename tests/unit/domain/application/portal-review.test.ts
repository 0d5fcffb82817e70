import { expect, test } from "@jest/globals";
import { isReviewedByPortal } from "@/lib/domain/application/portal-review";
import { publishedCatalogues } from "@/lib/forms/catalogues/published";

// docs/portal §1.3, §4.1
test("only the form of 職域 ends with a review that brings the facility its code", () => {
  const reviewed = publishedCatalogues.filter(isReviewedByPortal).map(({ id }) => id);
  expect([...new Set(reviewed)]).toEqual(["eligibility-workplace"]);
});
