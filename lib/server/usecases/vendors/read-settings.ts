import * as z from "zod";
import { readVendorSettings } from "../../db/vendor-settings";
import { defineUseCase } from "../../usecase";

/** What the reader's vendor says about itself. */
export const readSettings = defineUseCase({
  name: "vendors.readSettings",
  permission: "vendorSettings.manage",
  input: z.object({}),
  records: [],
  run: async ({ tx, actor }) => ({ result: await readVendorSettings(tx, actor.vendorId), audit: [] }),
});
