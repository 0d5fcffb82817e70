import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { findReadmission, type Readmission } from "../../db/readmissions";
import type { TenantTx } from "../../db/tenant";

/** The re-admission that one of us issued, for whoever may issue them there. @throws AppError not-found */
export const reachedReadmission = async (tx: TenantTx, actor: Actor, id: string): Promise<Readmission> => {
  const found = await findReadmission(tx, id);
  const issuer = found?.issuedBy ?? null;
  if (found === null || issuer === null || !mayManagePeople(actor, found.clinicId))
    throw new AppError("not-found", {});
  return found;
};
