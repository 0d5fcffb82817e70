import type { AdmissionMailKind, MailProblem, MailState } from "@/lib/domain/people/mail";
import type { VendorContact } from "@/lib/domain/visitor";
import { dateTimeText } from "./dates";
import { frameTexts } from "./frame";

/** What a mail must know. */
export interface MailSubjectFacts {
  readonly vendor: VendorContact;
  readonly clinicName: string | null;
  readonly personName: string;
  readonly link: string;
  readonly until: Date;
}

/** みどり医療システム株式会社 サポート */
export const senderName = ({ name }: Pick<VendorContact, "name">): string => frameTexts.supportName(name);

const organisation = ({ vendor, clinicName }: MailSubjectFacts): string => clinicName ?? vendor.name;

const subject = ({ vendor }: MailSubjectFacts, what: string): string =>
  `【${frameTexts.clinicName(vendor.name)}】${what}`;

const paragraphs = (...texts: readonly string[]): string => texts.join("\n\n");

const passwordNote = "このサイトのパスワードは、総合ポータルサイトのパスワードとは別です。";

/** What each mail about letting somebody in says: plain text, one link. */
export const mailTexts: Readonly<
  Record<AdmissionMailKind, (facts: MailSubjectFacts) => { readonly subject: string; readonly text: string }>
> = {
  invitation: (facts) => ({
    subject: subject(facts, `利用開始のご案内（${dateTimeText(facts.until)}まで）`),
    text: paragraphs(
      `${organisation(facts)}\n${facts.personName} 様`,
      `${facts.vendor.name} から、総合ポータルサイトへの申請を一緒に準備するサイト「${frameTexts.clinicName(facts.vendor.name)}」をご案内します。`,
      `次のアドレスを開き、名前とパスワードを決めると、使い始められます。\n${facts.link}`,
      `このアドレスは ${dateTimeText(facts.until)} まで、1回だけ使えます。ほかの人に転送しないでください。`,
      passwordNote,
      "お心当たりがないときは、このメールを削除してください。",
    ),
  }),
  readmission: (facts) => ({
    subject: subject(facts, `新しいパスワードを決めるためのご案内（${dateTimeText(facts.until)}まで）`),
    text: paragraphs(
      `${facts.personName} 様`,
      `次のアドレスを開くと、このサイトの新しいパスワードを決められます。\n${facts.link}`,
      `このアドレスは ${dateTimeText(facts.until)} まで、1回だけ使えます。ほかの人に転送しないでください。`,
      passwordNote,
      "お心当たりがないときは、このメールを削除してください。パスワードは変わりません。",
    ),
  }),
  "renewal-asked": (facts) => ({
    subject: subject(facts, "新しい案内の依頼がありました"),
    text: paragraphs(
      `${organisation(facts)} の ${facts.personName} さんが、新しい案内を依頼しました。前の案内は使えなくなっています。`,
      `次のアドレスを開くと、期限を延ばすか、依頼を閉じることができます。\n${facts.link}`,
    ),
  }),
};

const line = "-".repeat(40);

/** Who sends it, and whom to call. */
export const signature = ({ name, supportPhone, supportHours }: VendorContact): string =>
  [line, frameTexts.supportName(name), `電話　${supportPhone}`, `受付時間　${supportHours}`, line].join("\n");

/** Where a mail stands. */
export const mailStateWords: Readonly<Record<MailState, string>> = {
  waiting: "まもなく送ります",
  sent: "送りました",
  trying: "まだ届けられていません（自動で送り直しています）",
  failed: "届けられませんでした",
};

/** Why a mail did not go out, and what to do. */
export const mailProblemTexts: Readonly<Record<MailProblem, string>> = {
  unreachable: "メールサーバーにつながりません。3日のあいだ、自動で送り直します。",
  later: "メールサーバーが、いまは受け付けていません。3日のあいだ、自動で送り直します。",
  refused:
    "相手のメールサーバーが受け取りませんでした。メールアドレスを確かめて、新しい案内を作ってください。",
  "given-up": "3日のあいだ送れませんでした。ほかの方法で伝えるか、もう一度送ってください。",
  "not-needed": "案内が使われたか取り消されたため、送りませんでした。",
};
