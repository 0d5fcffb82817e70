import {
  toldStatus,
  type ApplicationMailFacts,
  type NamedField,
} from "@/lib/domain/application/application-mail";
import { unsettledReturns, type Return } from "@/lib/domain/application/review";
import type { CancelReason } from "@/lib/domain/application/status";
import { readIsoDate } from "@/lib/domain/calendar/plain-date";
import type { ApplicationMailKind } from "@/lib/domain/people/mail";
import type { Answers } from "@/lib/forms/answer";
import { fieldOf, type Catalogue } from "@/lib/forms/catalogue";
import { findToldApplication, listToldFields, type ToldField } from "../../db/application-mails";
import type { SystemTx } from "../../db/system";
import { findContact } from "../../db/vendors";
import { publicOrigin } from "../../origin";
import { catalogueOf } from "../applications/held-application";

const named = (catalogue: Catalogue, key: string): NamedField => {
  const field = fieldOf(catalogue, key);
  return "number" in field
    ? { number: field.number, label: field.label, gloss: field.gloss ?? null }
    : { number: null, label: field.label, gloss: null };
};

const inPortalOrder = (a: NamedField, b: NamedField): number => (a.number ?? 0) - (b.number ?? 0);

const returnOf = ({ field, returnedText, returnReason, reply }: ToldField): readonly Return[] =>
  returnedText === null || returnReason === null
    ? []
    : [{ field, valueText: returnedText, reason: returnReason, reply }];

const saidOf = (
  catalogue: Catalogue,
  fields: readonly ToldField[],
): Pick<ApplicationMailFacts, "returned" | "corrected"> => {
  const answers: Answers = Object.fromEntries(
    fields.flatMap(({ field, answer }) => (answer === null ? [] : [[field, answer]])),
  );
  return {
    returned: unsettledReturns(catalogue, answers, fields.flatMap(returnOf))
      .map(({ field, reason }) => ({ ...named(catalogue, field), reason }))
      .sort(inPortalOrder),
    corrected: fields
      .filter(({ correctedFrom }) => correctedFrom !== null)
      .map(({ field }) => named(catalogue, field))
      .sort(inPortalOrder),
  };
};

/** What a mail says of an application; null once that has moved on. */
export const applicationSubject = async (
  tx: SystemTx,
  kind: ApplicationMailKind,
  applicationId: string,
): Promise<ApplicationMailFacts | null> => {
  const told = await findToldApplication(tx, applicationId);
  if (told?.status !== toldStatus[kind]) return null;
  const vendor = await findContact(tx, told.vendorId);
  if (vendor === null) return null;
  const catalogue = catalogueOf(told);
  const said = saidOf(catalogue, await listToldFields(tx, applicationId));
  if (kind === "application-returned" && said.returned.length === 0) return null;
  return {
    ...said,
    vendor,
    clinicName: told.clinicName,
    link: new URL(`/applications/${applicationId}`, publicOrigin()).href,
    number: told.number,
    form: catalogue.name,
    facility: { feeTable: told.feeTable, name: told.facilityName },
    validUntil: told.validUntil === null ? null : (readIsoDate(told.validUntil) ?? null),
    cancelled:
      told.cancelReason === null
        ? null
        : { reason: told.cancelReason as CancelReason, note: told.cancelNote ?? "" },
  };
};
