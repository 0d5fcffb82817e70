import * as z from "zod";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";
import { removeExpiredSessions } from "../../db/sessions";
import { defineSystemUseCase } from "../../usecase";

/** Removes sessions whose time is over, and so ends the pages that are still open on them. */
export const sweepSessions = defineSystemUseCase({
  name: "sessions.sweepSessions",
  reason: "it works over all tenants",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => ({
    result: await removeExpiredSessions(tx, { idleMinutes, absoluteHours }),
    audit: [],
  }),
});
