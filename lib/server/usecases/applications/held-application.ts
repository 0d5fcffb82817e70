import { AppError } from "@/lib/domain/errors";
import { answerable, type Catalogue, type Field } from "@/lib/forms/catalogue";
import { publishedForm } from "@/lib/forms/catalogues/published";
import { holdApplication, type HeldApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";

/** The form an application was started on. */
export const catalogueOf = ({
  catalogue: id,
  catalogueVersion: version,
}: Pick<HeldApplication, "catalogue" | "catalogueVersion">): Catalogue => publishedForm({ id, version });

/** An application that nobody else changes until the transaction ends, with its form. @throws AppError not-found */
export const held = async (
  tx: TenantTx,
  applicationId: string,
): Promise<{ readonly application: HeldApplication; readonly catalogue: Catalogue }> => {
  const application = await holdApplication(tx, applicationId);
  if (application === null) throw new AppError("not-found", {});
  return { application, catalogue: catalogueOf(application) };
};

/** What a person can answer by that key. @throws AppError not-found */
export const answerableField = (catalogue: Catalogue, key: string): Field => {
  const field = answerable(catalogue).find((each) => each.key === key);
  if (field === undefined) throw new AppError("not-found", {});
  return field;
};
