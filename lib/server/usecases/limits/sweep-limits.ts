import * as z from "zod";
import { removeExpiredLimits } from "../../db/rate-limit";
import { defineSystemUseCase } from "../../usecase";

/** Removes what was counted against limits whose time is over. */
export const sweepLimits = defineSystemUseCase({
  name: "limits.sweepLimits",
  reason: "a job keeps the table small; it holds digests of nobody's data",
  input: z.object({}),
  records: [],
  run: async ({ tx }) => ({ result: { removed: await removeExpiredLimits(tx) }, audit: [] }),
});
