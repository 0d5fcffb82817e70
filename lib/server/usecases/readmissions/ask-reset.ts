import { randomUUID } from "node:crypto";
import * as z from "zod";
import { expiryAfter, readmissionHours } from "@/lib/domain/people/admission";
import { isMailAddress } from "@/lib/domain/people/login-id";
import { listPlaces } from "../../db/memberships";
import { findAccount } from "../../db/people";
import { addReadmission } from "../../db/readmissions";
import { admissionDigests } from "../../admission-secrets";
import { mailWorks } from "../../mail-setting";
import { defineSystemUseCase } from "../../usecase";
import { queueMail } from "../mails/queue-mail";

/** Mails a link for a new password to the address of an account, where there is one. The answer is always the same. */
export const askReset = defineSystemUseCase({
  name: "readmissions.askReset",
  reason: "whoever forgot the password is not signed in",
  input: z.object({ loginId: z.string().max(254) }),
  records: [],
  run: async ({ tx, input: { loginId } }) => {
    const nothing = { result: null, audit: [] } as const;
    if (!mailWorks() || !isMailAddress(loginId)) return nothing;
    const account = await findAccount(tx, loginId);
    const [place] = account === null ? [] : await listPlaces(tx, account.personId);
    if (account === null || place === undefined) return nothing;
    const [id, vendorId, clinicId] = [randomUUID(), place.vendor.id, place.clinic?.id ?? null];
    await addReadmission(tx, {
      ...admissionDigests("readmission", id),
      id,
      vendorId,
      clinicId,
      personId: account.personId,
      way: "mail",
      issuedBy: null,
      expiresAt: expiryAfter(new Date(), { hours: readmissionHours }),
    });
    await queueMail(tx, { vendorId, clinicId, kind: "readmission", recordId: id, toAddress: loginId });
    return nothing;
  },
});
