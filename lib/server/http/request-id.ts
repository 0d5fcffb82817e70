import { randomBytes } from "node:crypto";

/** Letters and digits that nobody mistakes for one another on the phone: no 0, O, 1, I. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** The number of a request as people read it out, e.g. `7F3K-92QD` (40 random bits). */
export const freshRequestId = (): string => {
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};
