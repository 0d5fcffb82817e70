import * as z from "zod";
import { findAccount } from "../../db/people";
import { defineSystemUseCase } from "../../usecase";

/** The account that a normalised login id belongs to, with its password's hash; only for comparing. */
export const readAccount = defineSystemUseCase({
  name: "people.readAccount",
  reason: "nobody is signed in yet",
  input: z.object({ loginId: z.string().max(254) }),
  records: [],
  run: async ({ tx, input: { loginId } }) => ({ result: await findAccount(tx, loginId), audit: [] }),
});
