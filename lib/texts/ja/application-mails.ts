import type { ApplicationMailFacts, NamedField } from "@/lib/domain/application/application-mail";
import type { ApplicationMailKind } from "@/lib/domain/people/mail";
import { feeTableWord } from "@/lib/domain/facility-code/fee-tables";
import { cancelReasonWords } from "./application";
import { numberText } from "./applications";
import { dateText } from "./dates";
import { fieldNumber, labelText } from "./form";
import { frameTexts } from "./frame";

const subject = ({ vendor, facility }: ApplicationMailFacts, what: string): string =>
  `【${frameTexts.clinicName(vendor.name)}】${what}（${facility.name}）`;

/** The facility in one line, and in the next the form with its number: オンライン請求（申請番号 0012） */
const about = ({ facility, form, number }: ApplicationMailFacts): string =>
  `${feeTableWord(facility.feeTable)}　${facility.name}\n${form}（${numberText(number)}）`;

const named = ({ number, label, gloss }: NamedField): string =>
  `${number === null ? "" : `${fieldNumber(number)} `}${labelText(label, gloss)}`;

const open = ({ link }: ApplicationMailFacts, what: string): string =>
  `次のアドレスを開くと、${what}。\n${link}`;

const corrections = ({ corrected }: ApplicationMailFacts): readonly string[] =>
  corrected.length === 0
    ? []
    : [`次の項目は、サポートが直しました。\n${corrected.map((field) => `・${named(field)}`).join("\n")}`];

const requests = ({ returned }: ApplicationMailFacts): string =>
  returned.map((field) => `・${named(field)}\n　${field.reason.replaceAll("\n", "\n　")}`).join("\n");

const lastDay = ({ validUntil }: ApplicationMailFacts): readonly string[] =>
  validUntil === null
    ? []
    : [
        `総合ポータルサイトでの送信は ${dateText(validUntil)} までに行ってください。過ぎたときは、請求開始年月を選び直します。`,
      ];

const paragraphs = (...texts: readonly string[]): string => texts.join("\n\n");

/** What each mail about an application says: plain text, one link, no value. */
export const applicationMailTexts: Readonly<
  Record<
    ApplicationMailKind,
    (facts: ApplicationMailFacts) => { readonly subject: string; readonly text: string }
  >
> = {
  "check-requested": (facts) => ({
    subject: subject(facts, "確認の依頼がありました"),
    text: paragraphs(
      `${facts.clinicName} から、申請の内容の確認の依頼がありました。`,
      about(facts),
      open(facts, "内容を確認できます"),
    ),
  }),
  "application-returned": (facts) => ({
    subject: subject(facts, "申請の内容の修正のお願い"),
    text: paragraphs(
      `${facts.clinicName}\nご担当の方`,
      "申請の内容を確認しました。次の項目の修正をお願いします。",
      about(facts),
      requests(facts),
      ...corrections(facts),
      open(facts, "内容を直すか、このままでよい理由を伝えられます"),
    ),
  }),
  "application-approved": (facts) => ({
    subject: subject(facts, "申請の内容の確認が済みました"),
    text: paragraphs(
      `${facts.clinicName}\nご担当の方`,
      "申請の内容の確認が済みました。転記用の一覧を見ながら、総合ポータルサイトで入力し、送信してください。",
      about(facts),
      ...corrections(facts),
      ...lastDay(facts),
      open(facts, "転記用の一覧に進めます"),
    ),
  }),
  "application-cancelled": (facts) => ({
    subject: subject(facts, "申請を中止しました"),
    text: paragraphs(
      "次の申請を中止しました。入力した内容は残っていて、あとで再開できます。",
      about(facts),
      ...(facts.cancelled === null
        ? []
        : [
            `理由：${[cancelReasonWords[facts.cancelled.reason], facts.cancelled.note].filter((text) => text !== "").join("　")}`,
          ]),
      open(facts, "申請の内容を見られます"),
    ),
  }),
};
