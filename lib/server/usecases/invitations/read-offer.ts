import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { findOffer } from "../../db/invitations";
import { belongsTo } from "../../db/memberships";
import { digestOf } from "../../secrets";
import { defineSystemUseCase } from "../../usecase";

/** What a link invites to, or null; it changes nothing, as mail scanners open links too. */
export const readOffer = defineSystemUseCase({
  name: "invitations.readOffer",
  reason: "the invited person is nobody yet, or belongs elsewhere",
  input: z.object({ token: z.string(), personId: z.uuid().nullable().default(null) }),
  records: [],
  run: async ({ tx, input: { token, personId } }) => {
    const offer = await findOffer(tx, digestOf(token), false);
    if (offer === null) return { result: null, audit: [] };
    const [vendorId, { clinicId }] = [offer.vendor.id, offer];
    const joined = personId !== null && (await belongsTo(tx, { personId, vendorId, clinicId }));
    return { result: { ...offer, joined, state: admissionState(offer, new Date()) }, audit: [] };
  },
});
