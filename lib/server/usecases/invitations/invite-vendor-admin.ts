import { randomUUID } from "node:crypto";
import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { expiryAfter, invitationDays } from "@/lib/domain/people/admission";
import { examinePersonName, normalisePersonName } from "@/lib/domain/people/person-name";
import { admissionDigests } from "../../admission-secrets";
import { addInvitation } from "../../db/invitations";
import { findVendorIds } from "../../db/vendors";
import { ruled } from "../../ruled";
import { defineSystemUseCase } from "../../usecase";

/** Invites a 責任者 into a vendor, which is named by its id or, where there is only one of that name, by name. */
export const inviteVendorAdmin = defineSystemUseCase({
  name: "invitations.inviteVendorAdmin",
  reason: "a new vendor has nobody yet, and one whose people are all gone has nobody any more",
  input: z.object({ vendor: z.string(), name: ruled(normalisePersonName, examinePersonName) }),
  records: ["member.invited"],
  run: async ({ tx, input: { vendor, name } }) => {
    const [vendorId, another] = await findVendorIds(tx, vendor);
    if (vendorId === undefined || another !== undefined) throw new AppError("not-found", {});
    const id = randomUUID();
    const [role, way] = ["vendorAdmin", "screen"] as const;
    const expiresAt = expiryAfter(new Date(), { days: invitationDays(way) });
    const invited = { vendorId, clinicId: null, role, name, mail: null, way, invitedBy: null, expiresAt };
    await addInvitation(tx, { ...invited, ...admissionDigests("invitation", id), id });
    const event = { kind: "member.invited", clinicId: null, invitationId: id, role, way } as const;
    return { result: { invitationId: id }, audit: [{ vendorId, event }] };
  },
});
