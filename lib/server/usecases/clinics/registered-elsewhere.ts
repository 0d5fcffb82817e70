import { AppError } from "@/lib/domain/errors";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { findCustomerWith } from "../../db/facilities";
import type { TenantTx } from "../../db/tenant";

/** A facility that is another customer's already would be registered twice. @throws AppError invalid */
export const refuseRegisteredElsewhere = async (
  tx: TenantTx,
  facilities: readonly FacilityDetails[],
): Promise<void> => {
  for (const [place, facility] of facilities.entries()) {
    const customer = await findCustomerWith(tx, facility);
    if (customer === null) continue;
    const finding = { code: "facility.elsewhere", customer };
    throw new AppError("invalid", { fields: { [`facilities.${place}.code`]: [finding] } });
  }
};
