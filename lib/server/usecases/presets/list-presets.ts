import * as z from "zod";
import { listPresets as readPresets } from "../../db/presets";
import { defineUseCase } from "../../usecase";

/** The vendor's presets in the order they are offered. */
export const listPresets = defineUseCase({
  name: "presets.listPresets",
  permission: "preset.manage",
  input: z.object({}),
  records: [],
  run: async ({ tx, actor: { vendorId } }) => ({ result: await readPresets(tx, vendorId), audit: [] }),
});
