import { AppError } from "@/lib/domain/errors";
import type { Catalogue, Field } from "@/lib/forms/catalogue";
import { answerableField } from "../applications/held-application";

/** A field that takes a file. @throws AppError not-found */
export const documentField = (catalogue: Catalogue, key: string): Field => {
  const field = answerableField(catalogue, key);
  if (field.kind !== "document") throw new AppError("not-found", {});
  return field;
};
