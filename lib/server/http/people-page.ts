import "server-only";
import type { Route } from "next";
import { notFound } from "next/navigation";
import type { Actor } from "@/lib/domain/actor";
import { holdsPermission } from "@/lib/domain/permissions";
import { mayManagePeople } from "@/lib/domain/people/reach";
import { listInvitations } from "../usecases/invitations/list-invitations";
import { listMembers } from "../usecases/members/list-members";
import { memberWith, shown } from "./page";

/** What a list of an organisation's people is told: who is there, who is invited, and whether the reader manages them. */
export const peopleOf = async (actor: Actor, clinicId: string | null) => {
  const manages = holdsPermission(actor, "clinicMember.invite") && mayManagePeople(actor, clinicId);
  const members = await shown(listMembers(actor, { clinicId }));
  const invitations = manages ? await shown(listInvitations(actor, { clinicId })) : [];
  return { members, invitations, manages };
};

/** Whoever manages the people of the organisation they stand in; for everybody else the page does not exist. */
export const managerOf = async () => {
  const found = await memberWith("clinicMember.invite");
  if (!mayManagePeople(found.actor, found.actor.clinicId)) notFound();
  return found;
};

/** The place of the header that an organisation's people belong to. */
export const hereOf = (actor: Actor, clinicId: string | null): "members" | "clinics" =>
  clinicId === actor.clinicId ? "members" : "clinics";

/** Where somebody is invited into an organisation: one's own, or a clinic of the vendor. */
export const inviteOf = (actor: Actor, clinicId: string | null): Route =>
  (clinicId === actor.clinicId ? "/members/invite" : `/clinics/${clinicId}/invite`) as Route;

/** Where an organisation's people are listed: one's own, or a clinic's of the vendor. */
export const listOf = (actor: Actor, clinicId: string | null): Route =>
  (clinicId === actor.clinicId ? "/members" : `/clinics/${clinicId}`) as Route;
