import { addDataKey } from "../../db/data-keys";
import type { SystemTx } from "../../db/system";
import { addVendor, type VendorDetails } from "../../db/vendors";
import { makeDataKey } from "../../encryption/data-key";
import { masterKeys } from "../../encryption/master-key";

/** A new tenant, with the key for what it and its clinics keep secret. */
export const foundVendor = async (
  tx: SystemTx,
  details: VendorDetails & { readonly demo: boolean },
): Promise<{ id: string }> => {
  const vendor = await addVendor(tx, details);
  await addDataKey(tx, makeDataKey(masterKeys().current, vendor.id).wrapped);
  return vendor;
};
