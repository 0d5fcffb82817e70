import * as z from "zod";
import { readVendorSettings } from "../../db/vendor-settings";
import { defineUseCase } from "../../usecase";

/** The vendor's own text of 個人情報の取り扱い, or null where the default stands. */
export const readPrivacy = defineUseCase({
  name: "vendors.readPrivacy",
  permission: "privacy.read",
  input: z.object({}),
  records: [],
  run: async ({ tx, actor }) => ({
    result: (await readVendorSettings(tx, actor.vendorId)).privacy,
    audit: [],
  }),
});
