import { createHash } from "node:crypto";
import { settings } from "../env";

/** A key that wraps data keys; `id` is the beginning of its SHA-256 and says nothing about it. */
export interface MasterKey {
  readonly id: string;
  readonly key: Buffer;
}

/** The master keys of this process; `previous` only while keys are rotated. */
export interface MasterKeys {
  readonly current: MasterKey;
  readonly previous: MasterKey | null;
}

/** @param base64 32 bytes */
export const masterKey = (base64: string): MasterKey => {
  const key = Buffer.from(base64, "base64");
  return { id: createHash("sha256").update(key).digest("hex").slice(0, 16), key };
};

export const masterKeys = (): MasterKeys => {
  const { ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS } = settings();
  return {
    current: masterKey(ENCRYPTION_KEY),
    previous: ENCRYPTION_KEY_PREVIOUS === undefined ? null : masterKey(ENCRYPTION_KEY_PREVIOUS),
  };
};
