import "server-only";
import type { AdmissionKind } from "@/lib/domain/people/admission";
import { codeOf } from "@/lib/domain/people/admission-code";
import { derivedSecret, digestOf } from "./secrets";

/** What stands in the address of an invitation or a re-admission; made again from its id whenever it is shown. */
export const admissionToken = (kind: AdmissionKind, id: string): string =>
  derivedSecret(kind, id).toString("base64url");

/** The code of the same, to be typed. */
export const admissionCode = (kind: AdmissionKind, id: string): string =>
  codeOf(derivedSecret(`${kind} code`, id));

/** What is kept of a code. Keyed: whoever has the table alone cannot try out all 50 bits. */
export const codeDigest = (code: string): Buffer => derivedSecret("code digest", code);

/** What a table keeps of both. */
export const admissionDigests = (kind: AdmissionKind, id: string) => ({
  tokenHash: Uint8Array.from(digestOf(admissionToken(kind, id))),
  codeHash: Uint8Array.from(codeDigest(admissionCode(kind, id))),
});
