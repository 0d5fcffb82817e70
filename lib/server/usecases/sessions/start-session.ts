import * as z from "zod";
import { listPlaces } from "../../db/memberships";
import { passwordHashOf } from "../../db/people";
import { defineSystemUseCase } from "../../usecase";
import { newSessionShape } from "./new-session-shape";
import { openSession } from "./open-session";

/** Signs somebody in whose password was found to fit `hash`; not if it was changed meanwhile. */
export const startSession = defineSystemUseCase({
  name: "sessions.startSession",
  reason: "nobody is signed in yet",
  input: z.object({ personId: z.uuid(), hash: z.string(), ...newSessionShape }),
  records: ["session.started"],
  run: async ({ tx, input: { hash, ...session } }) => {
    if ((await passwordHashOf(tx, session.personId)) !== hash)
      return { result: { started: false }, audit: [] };
    const [place = null] = await listPlaces(tx, session.personId);
    return { result: { started: true }, audit: await openSession(tx, { ...session, place }) };
  },
});
