import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { addPerson } from "../../db/people";
import { defineSystemUseCase } from "../../usecase";
import { unusedLoginId } from "../people/unused-login-id";
import { newSessionShape } from "../sessions/new-session-shape";
import { openSession } from "../sessions/open-session";
import { joinBy, lockedOffer } from "./take-offer";

/**
 * Makes a new person a member by an invitation, and signs them in; without a login id they get a number. Answers the
 * login id. An account that exists is never touched.
 */
export const acceptOffer = defineSystemUseCase({
  name: "invitations.acceptOffer",
  reason: "the invited person is nobody yet",
  input: z.object({
    invitationToken: z.string(),
    name: z.string().min(1),
    loginId: z.string().min(1).nullable(),
    hash: z.string(),
    session: z.object(newSessionShape),
  }),
  records: ["member.joined", "session.started"],
  run: async ({ tx, input: { invitationToken, name, hash, session, ...input } }) => {
    const offer = await lockedOffer(tx, invitationToken);
    const loginId = input.loginId ?? (await unusedLoginId(tx));
    const personId = await addPerson(tx, { name, loginId, hash });
    if (personId === null) throw new AppError("invalid", { fields: { mail: [{ code: "login-id.taken" }] } });
    const { place, audit } = await joinBy(tx, offer, personId);
    const started = await openSession(tx, { ...session, personId, place });
    return { result: { loginId, vendorId: offer.vendor.id }, audit: [...audit, ...started] };
  },
});
