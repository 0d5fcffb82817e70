import "server-only";
import { newestDataKey } from "../db/data-keys";
import { keepSealedValue, readSealedValue } from "../db/sealed-values";
import type { TenantTx } from "../db/tenant";
import { shareVendor } from "../db/vendor-lock";
import { EncryptionError } from "./encryption-error";
import { knownKey } from "./known-keys";
import { open, seal, type Place } from "./seal";

/**
 * Keeps a confidential text where only its own place can read it. The vendor's keys are not rotated meanwhile: a value
 * sealed by a key that is just being removed could never be opened.
 * @throws EncryptionError
 */
export const sealValue = async (tx: TenantTx, place: Place, text: string): Promise<void> => {
  await shareVendor(tx, "keys", place.vendorId);
  const wrapped = await newestDataKey(tx, place.vendorId);
  if (wrapped === null) throw new EncryptionError("no-key");
  await keepSealedValue(tx, place, seal(knownKey(wrapped), place, text));
};

/** The text kept at a place, or null where there is none. @throws EncryptionError */
export const openValue = async (tx: TenantTx, place: Place): Promise<string | null> => {
  const kept = await readSealedValue(tx, place);
  if (kept === null) return null;
  if (kept.key === null) throw new EncryptionError("broken-value");
  return open(knownKey(kept.key), place, kept.sealed);
};
