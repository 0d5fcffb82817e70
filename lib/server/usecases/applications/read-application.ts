import * as z from "zod";
import type { ApplicationView } from "@/lib/domain/application/application";
import type { SiblingApplication } from "@/lib/domain/application/checks/check";
import { tokyoDate } from "@/lib/domain/calendar/plain-date";
import { AppError } from "@/lib/domain/errors";
import { valueOf } from "@/lib/forms/answer";
import type { Preset } from "@/lib/forms/presets/preset";
import { hasMailMember } from "../../db/memberships";
import { findApplication, listSiblings, type ApplicationRow } from "../../db/applications";
import { listPresets } from "../../db/presets";
import type { TenantTx } from "../../db/tenant";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { applicationState } from "./application-state";

const accepted = new Set(["received", "done"]);

/** The latest living application of the facility on the other form, as far as its お客さまID matters. */
const siblingOf = async (tx: TenantTx, application: ApplicationRow): Promise<SiblingApplication | null> => {
  const others = await listSiblings(tx, application.facilityId, application.id);
  const sibling = others.find(
    ({ catalogue, status }) => catalogue !== application.catalogue && status !== "cancelled",
  );
  if (sibling === undefined) return null;
  const type = valueOf(sibling.customerIdType ?? undefined);
  return { customerIdType: typeof type === "string" ? type : "", accepted: accepted.has(sibling.status) };
};

/** What a vendor's presets say its programs and their makers are called. */
const knownNames = (presets: readonly Preset[]) => ({
  programNames: [...new Set(presets.flatMap(({ programNames }) => programNames))],
  makers: [
    ...new Set(
      presets.flatMap(({ values }) =>
        Object.values(values)
          .map(({ softwareMaker }) => softwareMaker)
          .filter((maker) => typeof maker === "string"),
      ),
    ),
  ],
});

/** Everything about one application that is not its state. @throws AppError not-found */
export const applicationFacts = async (
  tx: TenantTx,
  vendorId: string,
  applicationId: string,
): Promise<Omit<ApplicationView, "state">> => {
  const row = await findApplication(tx, applicationId);
  if (row === null) throw new AppError("not-found", {});
  const presets = await listPresets(tx, vendorId);
  const account = {
    prefecture: row.prefecture,
    feeTable: row.feeTable,
    code: row.code,
    name: row.facilityName,
  };
  return {
    id: row.id,
    number: row.number,
    catalogue: { id: row.catalogue, version: row.catalogueVersion },
    procedure: row.procedure,
    facility: { ...account, id: row.facilityId, clinicId: row.clinicId, clinicName: row.clinicName },
    context: {
      today: tokyoDate(new Date()),
      facility: { ...account, phones: row.clinicPhone === "" ? [] : [row.clinicPhone] },
      vendor: knownNames(presets),
      sibling: await siblingOf(tx, row),
    },
    presets,
    clinicHasMail: mailWorks() && (await hasMailMember(tx, { vendorId, clinicId: row.clinicId })),
  };
};

/** An application as its page shows it to either side. */
export const readApplication = defineUseCase({
  name: "applications.readApplication",
  permission: "application.read",
  input: z.object({ applicationId: z.uuid() }),
  records: [],
  run: async ({ tx, actor, input: { applicationId } }) => {
    const facts = await applicationFacts(tx, actor.vendorId, applicationId);
    const result: ApplicationView = { ...facts, state: await applicationState(tx, applicationId, actor) };
    return { result, audit: [] };
  },
});
