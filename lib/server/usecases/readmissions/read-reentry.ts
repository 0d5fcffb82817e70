import * as z from "zod";
import { admissionState } from "@/lib/domain/people/admission";
import { findReadmissionOffer } from "../../db/readmissions";
import { digestOf } from "../../secrets";
import { defineSystemUseCase } from "../../usecase";

/** Whom a link lets set a new password, or null; it changes nothing, as mail scanners open links too. */
export const readReentry = defineSystemUseCase({
  name: "readmissions.readReentry",
  reason: "whoever forgot the password is not signed in",
  input: z.object({ token: z.string() }),
  records: [],
  run: async ({ tx, input: { token } }) => {
    const offer = await findReadmissionOffer(tx, digestOf(token), false);
    if (offer === null) return { result: null, audit: [] };
    return { result: { ...offer, state: admissionState(offer, new Date()) }, audit: [] };
  },
});
