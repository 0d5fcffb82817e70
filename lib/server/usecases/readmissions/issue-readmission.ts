import { randomUUID } from "node:crypto";
import * as z from "zod";
import { AppError } from "@/lib/domain/errors";
import { expiryAfter, readmissionHours, ways } from "@/lib/domain/people/admission";
import { isMailAddress } from "@/lib/domain/people/login-id";
import { addReadmission } from "../../db/readmissions";
import { admissionDigests } from "../../admission-secrets";
import { mailWorks } from "../../mail-setting";
import { defineUseCase } from "../../usecase";
import { queueMail } from "../mails/queue-mail";
import { reachedMember } from "../members/reached-member";
import { mayReadmit } from "./may-readmit";

const refused = (code: string) => new AppError("invalid", { fields: { way: [{ code }] } });

/**
 * Lets a member set a new password, and signs them out everywhere. Only somebody whose whole reach lies within the
 * issuer's: whoever holds the link becomes that person. For oneself there is the old password.
 */
export const issueReadmission = defineUseCase({
  name: "readmissions.issueReadmission",
  permission: "clinicMember.readmit",
  input: z.object({ membershipId: z.uuid(), way: z.string().pipe(z.enum(ways)) }),
  records: ["member.readmitted"],
  run: async ({ tx, actor, input: { membershipId, way } }) => {
    const member = await reachedMember(tx, actor, membershipId);
    const { clinicId, personId, loginId } = member;
    const { vendorId } = actor;
    if (personId === actor.personId) throw new AppError("not-found", {});
    if (!(await mayReadmit(tx, actor, personId))) throw refused("readmission.elsewhere");
    const byMail = way === "mail";
    if (byMail && !(mailWorks() && isMailAddress(loginId))) throw refused("mail.unavailable");
    const id = randomUUID();
    await addReadmission(tx, {
      ...admissionDigests("readmission", id),
      id,
      vendorId,
      clinicId,
      personId,
      way,
      issuedBy: actor.personId,
      expiresAt: expiryAfter(new Date(), { hours: readmissionHours }),
    });
    if (byMail)
      await queueMail(tx, { vendorId, clinicId, kind: "readmission", recordId: id, toAddress: loginId });
    return {
      result: { readmissionId: id },
      audit: [{ kind: "member.readmitted", clinicId, personId, way }],
    };
  },
});
