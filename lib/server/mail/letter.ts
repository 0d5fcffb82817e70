import "server-only";
import type { ApplicationMailFacts } from "@/lib/domain/application/application-mail";
import type { AdmissionMailKind, ApplicationMailKind } from "@/lib/domain/people/mail";
import { applicationMailTexts } from "@/lib/texts/ja/application-mails";
import { mailTexts, senderName, signature, type MailSubjectFacts } from "@/lib/texts/ja/mails";
import { settings } from "../env";
import { publicOrigin } from "../origin";

/** What a mail is about, as the outbox knows it. */
export type MailFacts = { readonly id: string; readonly toAddress: string } & (
  | ({ readonly kind: AdmissionMailKind } & MailSubjectFacts)
  | ({ readonly kind: ApplicationMailKind } & ApplicationMailFacts)
);

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

/** Only mails about letting somebody in hold until a moment. */
const written = (facts: MailFacts) =>
  "until" in facts ? mailTexts[facts.kind](facts) : applicationMailTexts[facts.kind](facts);

/** Writes a mail. The Message-ID is the mail's own: sent twice, it is still one. */
export const letterOf = (facts: MailFacts): Letter => {
  const { id, toAddress } = facts;
  const host = publicOrigin().hostname;
  const { subject, text } = written(facts);
  return {
    id,
    messageId: `<${id}@${host}>`,
    from: { name: oneLine(senderName(facts.vendor)), address: settings().MAIL_FROM ?? `demo@${host}` },
    to: toAddress,
    subject: oneLine(subject),
    text: `${text}\n\n${signature(facts.vendor)}\n`,
  };
};
