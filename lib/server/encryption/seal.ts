import { associated, lock, unlock } from "./cipher";
import type { DataKey } from "./data-key";
import { EncryptionError } from "./encryption-error";

/** Whose value it is and what of it: sealed for one place, it opens at no other. */
export interface Place {
  readonly vendorId: string;
  /** Null for what belongs to the vendor itself. */
  readonly clinicId: string | null;
  readonly recordId: string;
  readonly field: string;
}

const version = 1;
const idLength = 16;
const headLength = 1 + idLength;

const head = (keyId: string): Buffer =>
  Buffer.concat([Buffer.from([version]), Buffer.from(keyId.replaceAll("-", ""), "hex")]);

const belonging = ({ vendorId, clinicId, recordId, field }: Place, itsHead: Buffer): Buffer => {
  const ids = [vendorId, clinicId, recordId].map((id) => id?.toLowerCase() ?? null);
  return associated("sealed value", itsHead.toString("hex"), ...ids, field);
};

/** Version (1 byte), id of the data key (16), nonce (12), tag (16), ciphertext. @throws EncryptionError ill-formed-text */
export const seal = ({ id, key }: DataKey, place: Place, text: string): Buffer => {
  const clear = Buffer.from(text, "utf8");
  if (clear.toString("utf8") !== text) throw new EncryptionError("ill-formed-text");
  const itsHead = head(id);
  return Buffer.concat([itsHead, lock(key, clear, belonging(place, itsHead))]);
};

/** The id of the data key that a sealed value names, as a UUID. */
export const keyIdOf = (sealed: Buffer): string =>
  sealed
    .subarray(1, headLength)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** @throws EncryptionError broken-value */
export const open = ({ id, key }: DataKey, place: Place, sealed: Buffer): string => {
  const itsHead = sealed.subarray(0, headLength);
  const clear = itsHead.equals(head(id))
    ? unlock(key, sealed.subarray(headLength), belonging(place, itsHead))
    : null;
  if (clear === null) throw new EncryptionError("broken-value");
  return clear.toString("utf8");
};
