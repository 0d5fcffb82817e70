import * as z from "zod";
import { endSessionOf } from "../../db/sessions";
import { digestOf } from "../../secrets";
import { defineSystemUseCase } from "../../usecase";

/** Signs out whoever holds a token; a copied one is dead with it. */
export const endSession = defineSystemUseCase({
  name: "sessions.endSession",
  reason: "it must work for somebody who belongs nowhere any more",
  input: z.object({ token: z.string() }),
  records: ["session.ended"],
  run: async ({ tx, input: { token } }) => {
    const ended = await endSessionOf(tx, digestOf(token));
    const { vendorId = null, personId = "" } = ended ?? {};
    if (vendorId === null) return { result: null, audit: [] };
    const event = { kind: "session.ended", personId, because: "signed-out" } as const;
    return { result: null, audit: [{ vendorId, event }] };
  },
});
