import "server-only";
import { admissionPath, type AdmissionKind } from "@/lib/domain/people/admission";
import { admissionToken } from "./admission-secrets";
import { publicOrigin } from "./origin";

/** The whole address of an invitation or a re-admission. */
export const admissionLink = (kind: AdmissionKind, id: string): string =>
  new URL(admissionPath(kind, admissionToken(kind, id)), publicOrigin()).href;

/** The address where a code is typed, as a letter prints it. */
export const codeAddress = (): string => new URL("/i", publicOrigin()).href;
