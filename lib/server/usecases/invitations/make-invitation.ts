import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { expiryAfter, invitationDays, type Way } from "@/lib/domain/people/admission";
import { addInvitation } from "../../db/invitations";
import type { TenantTx } from "../../db/tenant";
import { admissionDigests } from "../../admission-secrets";
import { mailWorks } from "../../mail-setting";
import { queueMail } from "../mails/queue-mail";

const invalidMail = (code: "mail.missing" | "mail.unavailable") =>
  new AppError("invalid", { fields: { [code === "mail.missing" ? "mail" : "way"]: [{ code }] } });

/** Writes an invitation down and sends it where it goes by mail; answers its id and what is recorded of it. */
export const makeInvitation = async (
  tx: TenantTx,
  { vendorId, personId }: Actor,
  invited: {
    readonly clinicId: string | null;
    readonly role: Role;
    readonly name: string;
    readonly mail: string | null;
    readonly way: Way;
  },
) => {
  const { clinicId, role, mail, way } = invited;
  if (way === "mail" && !mailWorks()) throw invalidMail("mail.unavailable");
  if (way === "mail" && mail === null) throw invalidMail("mail.missing");
  const id = randomUUID();
  const expiresAt = expiryAfter(new Date(), { days: invitationDays(way) });
  const digests = admissionDigests("invitation", id);
  await addInvitation(tx, { ...invited, ...digests, id, vendorId, invitedBy: personId, expiresAt });
  if (way === "mail" && mail !== null)
    await queueMail(tx, { vendorId, clinicId, kind: "invitation", recordId: id, toAddress: mail });
  return {
    result: { invitationId: id },
    audit: [{ kind: "member.invited", clinicId, invitationId: id, role, way } as const],
  };
};
