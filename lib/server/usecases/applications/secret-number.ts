import { AppError } from "@/lib/domain/errors";
import { valueOf, type Answer } from "@/lib/forms/answer";
import type { Field } from "@/lib/forms/catalogue";
import { kindOf } from "@/lib/forms/kinds/kinds";
import type { HeldApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { openValue, sealValue } from "../../encryption/sealed-value";

const placeOf = (
  { id, vendorId, clinicId }: Pick<HeldApplication, "id" | "vendorId" | "clinicId">,
  field: string,
) => ({
  vendorId,
  clinicId,
  recordId: id,
  field,
});

/**
 * The confidential text that was typed, normalised; null where nothing confidential was. It cannot be shown again to be
 * put right, so that one with an error is not kept at all.
 * @throws AppError invalid
 */
export const soundSecret = (field: Field, answer: Answer | null): string | null => {
  const typed = valueOf(answer ?? undefined);
  if (
    !("handling" in field) ||
    field.handling !== "confidential" ||
    typeof typed !== "object" ||
    !("first" in typed)
  )
    return null;
  const kind = kindOf(field);
  const value = kind.normalise(typed, field);
  const errors = kind.issues(value, field).filter(({ level }) => level === "error");
  const findings = kind.isComplete(value) ? errors : [{ code: "secret-number.unequal" as const }];
  if (findings.length > 0 || typeof value !== "object" || !("first" in value))
    throw new AppError("invalid", { fields: { [field.key]: findings.map(({ code }) => ({ code })) } });
  return value.first;
};

/** Whether that text is what is kept already. */
export const isKeptSecret = async (
  tx: TenantTx,
  application: Pick<HeldApplication, "id" | "vendorId" | "clinicId">,
  field: string,
  secret: string,
): Promise<boolean> => (await openValue(tx, placeOf(application, field))) === secret;

/** Puts a confidential text into the safe; answers what stands in the field instead. */
export const keepSecret = async (
  tx: TenantTx,
  application: Pick<HeldApplication, "id" | "vendorId" | "clinicId">,
  field: string,
  secret: string,
): Promise<Answer> => {
  await sealValue(tx, placeOf(application, field), secret);
  return { value: { decided: "stored" } };
};

/** The confidential text of a field, or null where none is kept. */
export const keptSecret = (
  tx: TenantTx,
  application: Pick<HeldApplication, "id" | "vendorId" | "clinicId">,
  field: string,
): Promise<string | null> => openValue(tx, placeOf(application, field));
