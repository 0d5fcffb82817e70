import * as z from "zod";
import { findContact } from "../../db/vendors";
import { defineSystemUseCase } from "../../usecase";

/** Whom to call where nobody is signed in: the vendor a browser knows, or the only one there is. */
export const readContact = defineSystemUseCase({
  name: "vendors.readContact",
  reason: "nobody is signed in, and whom to call is no secret",
  input: z.object({ vendorId: z.uuid().nullable().catch(null) }),
  records: [],
  run: async ({ tx, input: { vendorId } }) => ({ result: await findContact(tx, vendorId), audit: [] }),
});
