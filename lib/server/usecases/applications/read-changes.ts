import * as z from "zod";
import { defineUseCase } from "../../usecase";
import { applicationState } from "./application-state";

/** What became of an application after the change of a number: where it stands now, and the fields that changed since. */
export const readChanges = defineUseCase({
  name: "applications.readChanges",
  permission: "application.read",
  input: z.object({ applicationId: z.uuid(), after: z.coerce.number().int().min(0).default(0) }),
  records: [],
  run: async ({ tx, actor, input: { applicationId, after } }) => ({
    result: await applicationState(tx, applicationId, actor, after),
    audit: [],
  }),
});
