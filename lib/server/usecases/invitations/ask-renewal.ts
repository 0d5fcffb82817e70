import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { isMailAddress } from "@/lib/domain/people/login-id";
import { findOffer, noteRenewalAsked } from "../../db/invitations";
import { placeOfInviter } from "../../db/memberships";
import { digestOf } from "../../secrets";
import { mailWorks } from "../../mail-setting";
import { defineSystemUseCase } from "../../usecase";
import { queueMail } from "../mails/queue-mail";

/** Tells the inviter that an invitation that is over is still needed; asked again before an answer, it does nothing. */
export const askRenewal = defineSystemUseCase({
  name: "invitations.askRenewal",
  reason: "the invited person is nobody yet",
  input: z.object({ token: z.string() }),
  records: [],
  run: async ({ tx, input: { token } }) => {
    const offer = await findOffer(tx, digestOf(token), true);
    const over = offer !== null && admissionState(offer, new Date()) !== "open";
    if (!over || !(await noteRenewalAsked(tx, offer.id))) return { result: null, audit: [] };
    const inviter =
      offer.invitedBy === null ? null : await placeOfInviter(tx, offer.invitedBy, offer.vendor.id);
    if (mailWorks() && inviter !== null && isMailAddress(inviter.loginId))
      await queueMail(tx, {
        vendorId: offer.vendor.id,
        clinicId: inviter.clinicId,
        kind: "renewal-asked",
        recordId: offer.id,
        toAddress: inviter.loginId,
      });
    return { result: null, audit: [] };
  },
});
