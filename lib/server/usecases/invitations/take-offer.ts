import { AppError } from "@/lib/domain/errors";
import { admissionState } from "@/lib/domain/people/admission";
import { findOffer, markInvitationUsed, type InvitationOffer } from "../../db/invitations";
import { addMembership } from "../../db/memberships";
import type { SystemTx } from "../../db/system";
import { digestOf } from "../../secrets";

/** The open invitation of a link, which nobody else can use until the transaction ends. @throws AppError */
export const lockedOffer = async (tx: SystemTx, token: string): Promise<InvitationOffer> => {
  const offer = await findOffer(tx, digestOf(token), true);
  if (offer === null) throw new AppError("not-found", {});
  const status = admissionState(offer, new Date());
  if (status !== "open") throw new AppError("wrong-status", { status, move: "accept" });
  return offer;
};

/** Makes somebody a member by an invitation; answers where they stand now and what is recorded of it. */
export const joinBy = async (
  tx: SystemTx,
  { id, vendor, clinicId, role }: InvitationOffer,
  personId: string,
) => {
  const membershipId = await addMembership(tx, { vendorId: vendor.id, clinicId, personId, role });
  await markInvitationUsed(tx, id, personId);
  const event = { kind: "member.joined", clinicId, personId, role } as const;
  return { place: { membershipId, vendor }, audit: [{ vendorId: vendor.id, event }] };
};
