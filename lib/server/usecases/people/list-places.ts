import * as z from "zod";
import { listPlaces as readPlaces } from "../../db/memberships";
import { defineSystemUseCase } from "../../usecase";

/** The organisations somebody can switch between. */
export const listPlaces = defineSystemUseCase({
  name: "people.listPlaces",
  reason: "a person's organisations may belong to several tenants",
  input: z.object({ personId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { personId } }) => ({ result: await readPlaces(tx, personId), audit: [] }),
});
