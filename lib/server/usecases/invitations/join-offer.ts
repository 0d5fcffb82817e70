import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { belongsTo } from "../../db/memberships";
import { moveSession } from "../../db/sessions";
import { defineSystemUseCase } from "../../usecase";
import { joinBy, lockedOffer } from "./take-offer";

/** Makes somebody who is signed in a member by an invitation, and takes them there; their password stays. */
export const joinOffer = defineSystemUseCase({
  name: "invitations.joinOffer",
  reason: "whoever joins belongs to another tenant, or to none",
  input: z.object({ invitationToken: z.string(), personId: z.uuid(), sessionId: z.uuid() }),
  records: ["member.joined", "session.started"],
  run: async ({ tx, input: { invitationToken, personId, sessionId } }) => {
    const offer = await lockedOffer(tx, invitationToken);
    const [vendorId, { clinicId }] = [offer.vendor.id, offer];
    if (await belongsTo(tx, { personId, vendorId, clinicId }))
      throw new AppError("wrong-status", { status: "joined", move: "join" });
    const { place, audit } = await joinBy(tx, offer, personId);
    await moveSession(tx, sessionId, { membershipId: place.membershipId, vendorId });
    const started = { vendorId, event: { kind: "session.started", personId } as const };
    return { result: { vendorId }, audit: [...audit, started] };
  },
});
