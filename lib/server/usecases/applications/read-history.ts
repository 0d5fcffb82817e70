import * as z from "zod";
import { sideOf } from "@/lib/domain/actor";
import type { ApplicationEvent, HistoryEntry } from "@/lib/domain/application/history";
import { auditEventSchema } from "@/lib/domain/audit";
import { AppError } from "@/lib/domain/errors";
import { valueOf } from "@/lib/forms/answer";
import { applicationTypeWord } from "@/lib/forms/application-type";
import { listHistoryRows, type HistoryRow } from "../../db/application-history";
import { findApplication, listFieldRows, type ApplicationRow } from "../../db/applications";
import { listPresets } from "../../db/presets";
import type { TenantTx } from "../../db/tenant";
import { defineUseCase } from "../../usecase";
import { catalogueOf } from "./held-application";

const entryOf = ({ no, at, by, side, kind, data, copiedFrom }: HistoryRow): HistoryEntry => ({
  no: String(no),
  at,
  by,
  side,
  event: auditEventSchema.parse({ kind, ...data }) as ApplicationEvent,
  copiedFrom,
});

/** Which application it is, in the words of its form. */
const named = async (tx: TenantTx, { id, number, feeTable, facilityName, ...row }: ApplicationRow) => {
  const [field] = await listFieldRows(tx, id, { only: "applicationType" });
  const type = valueOf(field?.answer ?? undefined);
  const catalogue = catalogueOf(row);
  return {
    number,
    facility: { feeTable, name: facilityName },
    form: {
      name: catalogue.name,
      type: applicationTypeWord(catalogue, typeof type === "string" ? type : null),
    },
  };
};

/** A number of an event as an address says it; what makes no sense says nothing. */
const place = z
  .unknown()
  .optional()
  .transform((text) => (typeof text === "string" && /^\d{1,18}$/.test(text) ? BigInt(text) : null));

/**
 * What happened to an application, newest first, a page at a time. What the vendor returns is told to the clinic when its
 * check is over.
 */
export const readHistory = defineUseCase({
  name: "applications.readHistory",
  permission: "history.read",
  input: z.object({
    applicationId: z.uuid(),
    before: place,
    limit: z.int().min(1).max(500).default(100),
  }),
  records: [],
  run: async ({ tx, actor, input: { applicationId, before, limit } }) => {
    const application = await findApplication(tx, applicationId);
    if (application === null) throw new AppError("not-found", {});
    const rows = await listHistoryRows(tx, {
      applicationId,
      before,
      limit: limit + 1,
      settled: sideOf(actor.role) === "clinic",
    });
    const entries = rows.slice(0, limit).map(entryOf);
    return {
      result: {
        application: await named(tx, application),
        catalogue: catalogueOf(application),
        presets: await listPresets(tx, actor.vendorId),
        entries,
        next: rows.length > limit ? (entries.at(-1)?.no ?? null) : null,
        isFirst: before === null,
        limit,
      },
      audit: [],
    };
  },
});
