import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { admissionState } from "@/lib/domain/people/admission";
import { listPlaces } from "../../db/memberships";
import { setPasswordHash } from "../../db/people";
import { findReadmissionOffer, markReadmissionUsed } from "../../db/readmissions";
import { endSessionsOfPerson } from "../../db/sessions";
import { digestOf } from "../../secrets";
import { defineSystemUseCase } from "../../usecase";
import { newSessionShape } from "../sessions/new-session-shape";
import { openSession } from "../sessions/open-session";

/** Sets a new password by a re-admission, ends every session and opens one; recorded wherever the person belongs. */
export const reenter = defineSystemUseCase({
  name: "readmissions.reenter",
  reason: "whoever forgot the password is not signed in",
  input: z.object({
    readmissionToken: z.string(),
    newHash: z.string(),
    session: z.object(newSessionShape),
  }),
  records: ["password.changed", "session.started"],
  run: async ({ tx, input: { readmissionToken, newHash, session } }) => {
    const offer = await findReadmissionOffer(tx, digestOf(readmissionToken), true);
    if (offer === null) throw new AppError("not-found", {});
    const { id, personId, loginId, vendor } = offer;
    const status = admissionState(offer, new Date());
    const places = await listPlaces(tx, personId);
    if (status !== "open" || places.length === 0)
      throw new AppError("wrong-status", { status, move: "reenter" });
    await markReadmissionUsed(tx, id, personId);
    await setPasswordHash(tx, personId, newHash);
    await endSessionsOfPerson(tx, personId);
    const place = places.find((each) => each.vendor.id === vendor.id) ?? places[0] ?? null;
    const started = await openSession(tx, { ...session, personId, place });
    const event = { kind: "password.changed", personId } as const;
    const changed = [...new Set(places.map((each) => each.vendor.id))].map((vendorId) => ({
      vendorId,
      event,
    }));
    return { result: { loginId, vendorId: place?.vendor.id ?? vendor.id }, audit: [...changed, ...started] };
  },
});
