import { randomBytes } from "node:crypto";
import { codeAlphabet } from "@/lib/domain/characters/code-alphabet";

/** The number of a request as people read it out, e.g. `7F3K-92QD` (40 random bits). */
export const freshRequestId = (): string => {
  const letters = [...randomBytes(8)].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};
