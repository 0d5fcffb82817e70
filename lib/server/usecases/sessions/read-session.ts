import * as z from "zod";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";
import { findVisitor } from "../../db/sessions";
import { digestOf } from "../../secrets";
import { defineSystemUseCase } from "../../usecase";

/** Who is signed in with a token, or null; `touch` when a person did something. */
export const readSession = defineSystemUseCase({
  name: "sessions.readSession",
  reason: "it finds out who the actor is",
  input: z.object({ token: z.string(), touch: z.boolean() }),
  records: [],
  run: async ({ tx, input: { token, touch } }) => ({
    result: await findVisitor(tx, digestOf(token), { idleMinutes, absoluteHours }, touch),
    audit: [],
  }),
});
