import "server-only";
import type { MailKind } from "@/lib/domain/people/mail";
import type { VendorContact } from "@/lib/domain/visitor";
import { mailTexts, senderName, signature } from "@/lib/texts/ja/mails";
import { settings } from "../env";
import { publicOrigin } from "../origin";

/** What a mail is about, as the outbox knows it. */
export interface MailFacts {
  readonly id: string;
  readonly kind: MailKind;
  readonly toAddress: string;
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
  readonly personName: string;
  readonly link: string;
  readonly until: Date;
}

/** A mail as it goes out; names and addresses apart, so that neither can hold a header of its own. */
export interface Letter {
  readonly id: string;
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

/** Writes a mail. The Message-ID is the mail's own: sent twice, it is still one. */
export const letterOf = ({ id, kind, toAddress, ...facts }: MailFacts): Letter => {
  const host = publicOrigin().hostname;
  const { subject, text } = mailTexts[kind](facts);
  return {
    id,
    messageId: `<${id}@${host}>`,
    from: { name: oneLine(senderName(facts.vendor)), address: settings().MAIL_FROM ?? `demo@${host}` },
    to: toAddress,
    subject: oneLine(subject),
    text: `${text}\n\n${signature(facts.vendor)}\n`,
  };
};
