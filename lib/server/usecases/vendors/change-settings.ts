import { readVendorSettings, writeVendorSettings } from "../../db/vendor-settings";
import { changedFields } from "../../changed-fields";
import { defineUseCase } from "../../usecase";
import { vendorSettingsSchema } from "./vendor-settings";

/** Changes what the vendor says about itself; recorded by the names of what changed. */
export const changeSettings = defineUseCase({
  name: "vendors.changeSettings",
  permission: "vendorSettings.manage",
  input: vendorSettingsSchema,
  records: ["settings.changed"],
  run: async ({ tx, actor: { vendorId }, input }) => {
    const fields = changedFields(await readVendorSettings(tx, vendorId), input);
    if (fields.length === 0) return { result: null, audit: [] };
    await writeVendorSettings(tx, vendorId, input);
    return { result: null, audit: [{ kind: "settings.changed", fields }] };
  },
});
