import "server-only";
import { notFound } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import type { Member } from "@/lib/domain/visitor";
import { readInvitation } from "../usecases/invitations/read-invitation";
import { readReadmission } from "../usecases/readmissions/read-readmission";
import { shownAt } from "./page";
import { hereOf } from "./people-page";

/** What the letter of an open invitation says; one that is over has none. */
export const letterOfInvitation = async (actor: Actor, { place }: Member, invitationId: string) => {
  const { state, expiresAt, ...invitation } = await shownAt(readInvitation(actor, { invitationId }));
  if (state !== "open") notFound();
  const { clinicId, clinicName, name, link, code, codeAddress } = invitation;
  const { vendor } = place;
  const letter = {
    kind: "invitation",
    vendor,
    clinicName,
    name,
    link,
    code,
    codeAddress,
    until: expiresAt,
  } as const;
  return { here: hereOf(actor, clinicId), letter };
};

/** What the letter of an open re-admission says; one that is over has none. */
export const letterOfReadmission = async (actor: Actor, { place }: Member, readmissionId: string) => {
  const { state, expiresAt, ...readmission } = await shownAt(readReadmission(actor, { readmissionId }));
  if (state !== "open") notFound();
  const { clinicId, clinicName, personName, link, code, codeAddress } = readmission;
  const { vendor } = place;
  const letter = {
    kind: "readmission",
    vendor,
    clinicName,
    name: personName,
    link,
    code,
    codeAddress,
    until: expiresAt,
  } as const;
  return { here: hereOf(actor, clinicId), letter };
};
