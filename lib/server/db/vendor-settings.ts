import "server-only";
import type { TenantTx } from "./tenant";
import type { VendorDetails } from "./vendors";

/** What a vendor says about itself; `privacy` is null where the default text stands. */
export interface VendorSettings extends VendorDetails {
  readonly privacy: string | null;
}

export const readVendorSettings = (tx: TenantTx, vendorId: string): Promise<VendorSettings> =>
  tx.vendor.findUniqueOrThrow({
    where: { id: vendorId },
    select: { name: true, supportPhone: true, supportHours: true, privacy: true },
  });

export const writeVendorSettings = async (
  tx: TenantTx,
  vendorId: string,
  settings: VendorSettings,
): Promise<void> => {
  await tx.vendor.update({ where: { id: vendorId }, data: settings, select: { id: true } });
};
