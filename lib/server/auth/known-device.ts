import "server-only";
import { randomBytes, timingSafeEqual } from "node:crypto";
import { derivedSecret } from "../secrets";

const proofOf = (loginId: string, device: string): Buffer => derivedSecret("device", `${device} ${loginId}`);

/** The value of a device cookie after a sign-in: who it was is not readable from it. */
export const deviceCookieFor = (loginId: string): string => {
  const device = randomBytes(16).toString("base64url");
  return `${device}.${proofOf(loginId, device).toString("base64url")}`;
};

/** The device's own id when the cookie proves that this account signed in there before. */
export const knownDevice = (cookie: string | undefined, loginId: string): string | undefined => {
  const [device = "", proof = ""] = cookie?.split(".") ?? [];
  const given = Buffer.from(proof, "base64url");
  const expected = proofOf(loginId, device);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : undefined;
};
