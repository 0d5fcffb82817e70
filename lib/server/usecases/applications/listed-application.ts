import { sideOf, type Actor } from "@/lib/domain/actor";
import type { ListedApplication } from "@/lib/domain/application/listing";
import { readIsoDate, type PlainDate } from "@/lib/domain/calendar/plain-date";
import { applicationTypeWord } from "@/lib/forms/application-type";
import type { ListedRow } from "../../db/listed-applications";
import { catalogueOf } from "./held-application";

const dayOf = (text: string | undefined | null): PlainDate | null =>
  text === null || text === undefined ? null : (readIsoDate(text) ?? null);

/** A line of a list as its reader sees it: only the vendor is told whom to call, and that something was sent too late. */
export const listedApplication = (row: ListedRow, actor: Pick<Actor, "role">): ListedApplication => {
  const byVendor = sideOf(actor.role) === "vendor";
  const catalogue = catalogueOf(row);
  return {
    id: row.id,
    number: row.number,
    form: { name: catalogue.name, type: applicationTypeWord(catalogue, row.applicationType) },
    status: row.status,
    facility: {
      id: row.facilityId,
      clinicId: row.clinicId,
      clinicName: row.clinicName,
      name: row.facilityName,
      feeTable: row.feeTable,
      prefecture: row.prefecture,
      code: row.code,
    },
    dated: catalogue.checks.includes("start-month") && row.applicationType === "start",
    validUntil: dayOf(row.validUntil),
    sentOn: dayOf(row.sending?.sentOn),
    tooLate: byVendor && row.sending?.tooLate === true,
    receivedOn: dayOf(row.receivedOn),
    completedOn: dayOf(row.completedOn),
    phone: byVendor && !row.hasMail ? row.clinicPhone : null,
    updatedAt: row.updatedAt,
  };
};
