import * as z from "zod";
import { admissionState, type Admission } from "@/lib/domain/people/admission";
import {
  isAboutApplication,
  isTooOldToSend,
  type AdmissionMailKind,
  type MailKind,
  type MailProblem,
} from "@/lib/domain/people/mail";
import type { VendorContact } from "@/lib/domain/visitor";
import { findOfferById } from "../../db/invitations";
import { lockMail, updateMail } from "../../db/mails";
import { findReadmissionOfferById } from "../../db/readmissions";
import type { SystemTx } from "../../db/system";
import { admissionLink } from "../../admission-link";
import { publicOrigin } from "../../origin";
import { defineSystemUseCase } from "../../usecase";
import { applicationSubject } from "./application-subject";

interface MailSubject {
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
  /** Whom it is about, as the organisation knows them. */
  readonly personName: string;
  readonly link: string;
  readonly until: Date;
}

const isOpen = (admission: Admission): boolean => admissionState(admission, new Date()) === "open";

/** What a mail about letting somebody in says, or null when nobody needs it any more. */
const admissionSubject = async (
  tx: SystemTx,
  kind: AdmissionMailKind,
  id: string,
): Promise<MailSubject | null> => {
  if (kind === "readmission") {
    const offer = await findReadmissionOfferById(tx, id);
    if (offer === null || !isOpen(offer)) return null;
    const { vendor, clinicName, personName, expiresAt } = offer;
    return { vendor, clinicName, personName, link: admissionLink("readmission", id), until: expiresAt };
  }
  const offer = await findOfferById(tx, id);
  const invites = kind === "invitation";
  if (offer === null || !(invites ? isOpen(offer) : offer.renewalAskedAt !== null)) return null;
  const link = invites
    ? admissionLink("invitation", id)
    : new URL(`/members/invitations/${id}`, publicOrigin()).href;
  const { vendor, clinicName, name, expiresAt } = offer;
  return { vendor, clinicName, personName: name, link, until: expiresAt };
};

const subjectOf = async (tx: SystemTx, kind: MailKind, id: string) => {
  if (isAboutApplication(kind)) {
    const about = await applicationSubject(tx, kind, id);
    return about && { ...about, kind };
  }
  const about = await admissionSubject(tx, kind, id);
  return about && { ...about, kind };
};

/** Counts one more try to send a mail and answers what it says; null when there is nothing to send (any more). */
export const startMail = defineSystemUseCase({
  name: "mails.startMail",
  reason: "the worker sends mails for all tenants",
  input: z.object({ mailId: z.uuid() }),
  records: [],
  run: async ({ tx, input: { mailId } }) => {
    const mail = await lockMail(tx, mailId);
    if (mail?.sentAt !== null || mail.failedAt !== null) return { result: null, audit: [] };
    const giveUp = async (problem: MailProblem) => {
      await updateMail(tx, mailId, { failedAt: new Date(), problem });
      return { result: null, audit: [] };
    };
    if (isTooOldToSend(mail.createdAt, new Date())) return giveUp("given-up");
    const subject = await subjectOf(tx, mail.kind, mail.recordId);
    if (subject === null) return giveUp("not-needed");
    await updateMail(tx, mailId, { tries: mail.tries + 1 });
    return { result: { ...mail, ...subject }, audit: [] };
  },
});
