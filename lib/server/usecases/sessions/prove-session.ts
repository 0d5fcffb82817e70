import * as z from "zod";
import { markProved } from "../../db/sessions";
import { defineSystemUseCase } from "../../usecase";

/** Remembers that the person of a session has just entered their password again. */
export const proveSession = defineSystemUseCase({
  name: "sessions.proveSession",
  reason: "a password belongs to a person, not to a tenant",
  input: z.object({ sessionId: z.uuid(), personId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { sessionId, personId } }) => {
    await markProved(tx, sessionId, personId);
    return { result: null, audit: [] };
  },
});
