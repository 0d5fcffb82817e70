import type { WrappedKey } from "../db/data-keys";
import { once } from "../once";
import { unwrapDataKey, type DataKey } from "./data-key";
import { masterKeys } from "./master-key";

/** So many vendors' keys are kept unwrapped; the one that was made known first goes first. */
const room = 500;

const known = (): Map<string, DataKey> => once("data keys", () => new Map<string, DataKey>());

/** A vendor's key, unwrapped once per process. @throws EncryptionError unknown-master, broken-key */
export const knownKey = (wrapped: WrappedKey): DataKey => {
  const keys = known();
  const name = `${wrapped.vendorId} ${wrapped.id}`;
  const found = keys.get(name);
  if (found) return found;
  const dataKey = unwrapDataKey(masterKeys(), wrapped);
  keys.set(name, dataKey);
  for (const oldest of keys.keys()) {
    if (keys.size <= room) break;
    keys.delete(oldest);
  }
  return dataKey;
};
