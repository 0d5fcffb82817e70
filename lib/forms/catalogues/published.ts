import type { Catalogue } from "../catalogue";
import { eligibilityV1 } from "./eligibility.v1";
import { eligibilityWorkplaceV1 } from "./eligibility-workplace.v1";
import { onlineClaimV1 } from "./online-claim.v1";

/** Every catalogue version ever published, oldest first. A published version never changes (a test holds its hash). */
export const publishedCatalogues: readonly Catalogue[] = [
  onlineClaimV1,
  eligibilityV1,
  eligibilityWorkplaceV1,
];

/** The version an application pins, or undefined when there is no such version. */
export const pinnedCatalogue = (id: string, version: number): Catalogue | undefined =>
  publishedCatalogues.find((catalogue) => catalogue.id === id && catalogue.version === version);

/** The newest version of each catalogue; new applications start with it. */
export const currentCatalogues = (): readonly Catalogue[] =>
  publishedCatalogues.filter(
    ({ id, version }) => !publishedCatalogues.some((other) => other.id === id && other.version > version),
  );

/** The version of a form that an application pins. One that was never published is a bug of ours. */
export const publishedForm = ({ id, version }: Pick<Catalogue, "id" | "version">): Catalogue => {
  const catalogue = pinnedCatalogue(id, version);
  if (catalogue === undefined) throw new Error(`no form ${id} ${version}`);
  return catalogue;
};
