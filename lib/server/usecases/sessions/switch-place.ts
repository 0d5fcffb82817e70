import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { listPlaces } from "../../db/memberships";
import { moveSession } from "../../db/sessions";
import { defineSystemUseCase } from "../../usecase";

/** Takes a session's person to another organisation they belong to. */
export const switchPlace = defineSystemUseCase({
  name: "sessions.switchPlace",
  reason: "it leads from one tenant to another, and out of none",
  input: z.object({ sessionId: z.uuid(), personId: z.uuid(), membershipId: z.uuid() }),
  records: ["session.started"],
  run: async ({ tx, input: { sessionId, personId, membershipId } }) => {
    const place = (await listPlaces(tx, personId)).find((each) => each.membershipId === membershipId);
    if (place === undefined) throw new AppError("not-found", {});
    const vendorId = place.vendor.id;
    await moveSession(tx, sessionId, { membershipId, vendorId });
    return { result: null, audit: [{ vendorId, event: { kind: "session.started", personId } as const }] };
  },
});
