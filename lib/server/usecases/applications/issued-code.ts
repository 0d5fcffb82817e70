import type { AuditEvent } from "@/lib/domain/audit";
import { AppError } from "@/lib/domain/errors";
import { withIssuedCode } from "@/lib/domain/organisation/issued-code";
import type { HeldApplication } from "../../db/applications";
import { findFacility, updateFacility } from "../../db/facilities";
import type { TenantTx } from "../../db/tenant";
import { facilityRow, notTwice } from "../facilities/facility-row";

type FacilityChanged = Extract<AuditEvent, { readonly kind: "facility.changed" }>;

/**
 * Keeps the code that an application brought its facility, by the rules of the facility's own form; answers the code as
 * it is kept, and what is to be recorded of it. @throws AppError not-found, invalid
 */
export const keepIssuedCode = async (
  tx: TenantTx,
  { facilityId, clinicId }: Pick<HeldApplication, "facilityId" | "clinicId">,
  typed: string,
): Promise<{ readonly code: string; readonly audit: readonly FacilityChanged[] }> => {
  const before = await findFacility(tx, facilityId);
  if (before === null) throw new AppError("not-found", {});
  const issued = withIssuedCode(before, typed);
  if ("finding" in issued) throw new AppError("invalid", { fields: { code: [issued.finding] } });
  const { facility } = issued;
  const code = facility.code ?? "";
  if (code === before.code) return { code, audit: [] };
  notTwice(await updateFacility(tx, facilityId, facilityRow(facility)));
  return { code, audit: [{ kind: "facility.changed", clinicId, facilityId, fields: ["code"] }] };
};
