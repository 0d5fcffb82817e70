import "server-only";
import type { Approved } from "@/lib/domain/application/sheet";
import { isoDate } from "@/lib/domain/calendar/plain-date";

/** The sheet for machines, as docs/sheet-json.md promises it. */
export const sheetJson = ({ applicationId, facility, sheet }: Approved): Buffer => {
  const { catalogue, version, snapshot, approvedAt, validUntil, rows } = sheet;
  const { prefecture, feeTable, code, name } = facility;
  const content = {
    applicationId,
    catalogue,
    version,
    snapshot,
    approvedAt,
    validUntil: validUntil === null ? null : isoDate(validUntil),
    facility: { prefecture, feeTable, code, name },
    rows: rows.map(({ number, key, section, label, gloss, entry, value }) => ({
      number,
      key,
      section,
      label,
      gloss,
      entry,
      value,
    })),
  };
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
};
