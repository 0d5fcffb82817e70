import * as z from "zod";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";
import { listOwnSessions } from "../../db/sessions";
import { defineUseCase } from "../../usecase";

/** Where the reader is signed in. */
export const listSessions = defineUseCase({
  name: "sessions.listSessions",
  permission: "profile.manage",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => ({ result: await listOwnSessions(tx, { idleMinutes, absoluteHours }), audit: [] }),
});
