import * as z from "zod";
import { listAuditEvents } from "../../db/audit";
import { defineUseCase } from "../../usecase";

/** What happened in the reader's organisation, newest first, a page at a time. */
export const listEvents = defineUseCase({
  name: "audit.listEvents",
  permission: "audit.read",
  input: z.object({
    before: z.bigint().nullable().default(null),
    limit: z.int().min(1).max(200).default(50),
  }),
  records: [],
  run: async ({ tx, input }) => ({ result: await listAuditEvents(tx, input), audit: [] }),
});
