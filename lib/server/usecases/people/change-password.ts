import * as z from "zod";
import { listPlaces } from "../../db/memberships";
import { passwordHashOf, setPasswordHash } from "../../db/people";
import { endSessionsOfPerson } from "../../db/sessions";
import { defineSystemUseCase } from "../../usecase";

/**
 * Replaces the password whose hash was found to fit, and ends every other session; recorded wherever the person
 * belongs. Answers false when the password was changed meanwhile.
 */
export const changePassword = defineSystemUseCase({
  name: "people.changePassword",
  reason: "a password belongs to a person, not to a tenant",
  input: z.object({ personId: z.uuid(), hash: z.string(), newHash: z.string(), sessionId: z.uuid() }),
  records: ["password.changed"],
  run: async ({ tx, input: { personId, hash, newHash, sessionId } }) => {
    if ((await passwordHashOf(tx, personId)) !== hash) return { result: false, audit: [] };
    await setPasswordHash(tx, personId, newHash);
    await endSessionsOfPerson(tx, personId, sessionId);
    const vendors = new Set((await listPlaces(tx, personId)).map(({ vendor }) => vendor.id));
    const event = { kind: "password.changed", personId } as const;
    return { result: true, audit: [...vendors].map((vendorId) => ({ vendorId, event })) };
  },
});
