import { randomBytes, randomUUID } from "node:crypto";
import type { WrappedKey } from "../db/data-keys";
import { associated, keyLength, lock, unlock } from "./cipher";
import { EncryptionError } from "./encryption-error";
import type { MasterKey, MasterKeys } from "./master-key";

/** A vendor's key, unwrapped; it never leaves the process's memory. */
export interface DataKey {
  readonly id: string;
  readonly key: Buffer;
}

const version = Buffer.from([1]);

const belonging = (vendorId: string, id: string): Buffer => associated("data key", vendorId, id);

/** A new key for a vendor, as it is kept, and as it is used. */
export const makeDataKey = (
  master: MasterKey,
  vendorId: string,
): { readonly wrapped: WrappedKey; readonly dataKey: DataKey } => {
  const id = randomUUID();
  const key = randomBytes(keyLength);
  const box = lock(master.key, key, belonging(vendorId, id));
  return {
    wrapped: { id, vendorId, masterId: master.id, wrapped: Buffer.concat([version, box]) },
    dataKey: { id, key },
  };
};

/** @throws EncryptionError unknown-master, broken-key */
export const unwrapDataKey = (
  { current, previous }: MasterKeys,
  { id, vendorId, masterId, wrapped }: WrappedKey,
): DataKey => {
  const master = [current, previous].find((each) => each?.id === masterId);
  if (!master) throw new EncryptionError("unknown-master");
  const key = wrapped.subarray(0, 1).equals(version)
    ? unlock(master.key, wrapped.subarray(1), belonging(vendorId, id))
    : null;
  if (key?.length !== keyLength) throw new EncryptionError("broken-key");
  return { id, key };
};
