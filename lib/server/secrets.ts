import "server-only";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { settings } from "./env";

/** 256 random bits as text that fits into a cookie or an address. */
export const freshToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: enough to know it again, too little to use it. */
export const digestOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/**
 * 32 secret bytes that this installation alone can make, always the same for a purpose and a record: so a link can be
 * shown again although no table holds it. A new AUTH_SECRET makes every earlier one worthless.
 */
export const derivedSecret = (purpose: string, record: string): Buffer =>
  createHmac("sha256", settings().AUTH_SECRET).update(`${purpose}\0${record}`).digest();
