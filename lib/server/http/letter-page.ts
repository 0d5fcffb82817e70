import "server-only";
import { notFound } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import type { AdmissionKind, AdmissionState } from "@/lib/domain/people/admission";
import type { Member } from "@/lib/domain/visitor";
import { readInvitation } from "../usecases/invitations/read-invitation";
import { readReadmission } from "../usecases/readmissions/read-readmission";
import { shownAt } from "./page";
import { hereOf } from "./people-page";

interface Written {
  readonly state: AdmissionState;
  readonly expiresAt: Date;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly name: string;
  readonly link: string;
  readonly code: string;
  readonly codeAddress: string;
}

/** What a letter says; one that is over has none. */
const letterOf = (actor: Actor, { place }: Member, kind: AdmissionKind, written: Written) => {
  const { state, expiresAt: until, clinicId, clinicName, name, link, code, codeAddress } = written;
  if (state !== "open") notFound();
  const letter = { kind, vendor: place.vendor, clinicName, name, link, code, codeAddress, until };
  return { here: hereOf(actor, clinicId), letter };
};

/** The letter of an open invitation. */
export const letterOfInvitation = async (actor: Actor, member: Member, invitationId: string) =>
  letterOf(actor, member, "invitation", await shownAt(readInvitation(actor, { invitationId })));

/** The letter of an open re-admission. */
export const letterOfReadmission = async (actor: Actor, member: Member, readmissionId: string) => {
  const { personName, ...readmission } = await shownAt(readReadmission(actor, { readmissionId }));
  return letterOf(actor, member, "readmission", { ...readmission, name: personName });
};
