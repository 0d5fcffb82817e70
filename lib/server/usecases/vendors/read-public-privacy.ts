import * as z from "zod";
import { findPublicPrivacy } from "../../db/vendors";
import { defineSystemUseCase } from "../../usecase";

/** A vendor's contact and its own text of 個人情報の取り扱い, for somebody who is about to give their name; or null. */
export const readPublicPrivacy = defineSystemUseCase({
  name: "vendors.readPublicPrivacy",
  reason: "whoever was invited reads it before they are anybody here",
  input: z.object({ vendorId: z.uuid().nullable().catch(null) }),
  records: [],
  run: async ({ tx, input: { vendorId } }) => ({
    result: vendorId === null ? null : await findPublicPrivacy(tx, vendorId),
    audit: [],
  }),
});
