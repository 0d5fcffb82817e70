import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

export const keyLength = 32;

/** What stands before the ciphertext: nonce and tag, in bytes. */
const boxOverhead = nonceLength + tagLength;

/** AES-256-GCM: nonce, tag, ciphertext. What it `belongsTo` is not in it, and must be the same to open it. */
export const lock = (key: Buffer, clear: Buffer, belongsTo: Buffer): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(belongsTo);
  const ciphertext = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
};

/** The content of what `lock` made, or null when one bit of it, the key or what it belongs to is another. */
export const unlock = (key: Buffer, box: Buffer, belongsTo: Buffer): Buffer | null => {
  if (box.length < boxOverhead) return null;
  const decipher = createDecipheriv(algorithm, key, box.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(belongsTo);
  decipher.setAuthTag(box.subarray(nonceLength, boxOverhead));
  const start = decipher.update(box.subarray(boxOverhead));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    return null; // Not authentic: `final` throws for nothing else.
  }
};

/** Several texts as one without ambiguity: where one ends and the next begins is part of it. */
export const associated = (...parts: readonly (string | null)[]): Buffer =>
  Buffer.from(JSON.stringify(parts));
