import { DefinitionList } from "@/components/ui/definition-list";
import { StatusMark, type StatusTone } from "@/components/ui/status-mark";
import { mailState, type MailProblem, type MailState } from "@/lib/domain/people/mail";
import { dateTimeText } from "@/lib/texts/ja/dates";
import { mailProblemTexts, mailStateWords } from "@/lib/texts/ja/mails";
import { handOverTexts } from "@/lib/texts/ja/members";

interface MailFactsProps {
  readonly mail: {
    readonly toAddress: string;
    readonly sentAt: Date | null;
    readonly failedAt: Date | null;
    readonly problem: string | null;
  };
}

const tones: Readonly<Record<MailState, StatusTone>> = {
  waiting: "waiting",
  sent: "done",
  trying: "waiting",
  failed: "urgent",
};

/** Where a mail went, and what became of it. */
export const MailFacts = ({ mail }: MailFactsProps) => {
  const { toAddress, sentAt, problem } = mail;
  const state = mailState(mail);
  return (
    <div className="max-w-180">
      <DefinitionList
        items={[
          { term: handOverTexts.to, description: toAddress },
          {
            term: handOverTexts.mailState,
            description: (
              <>
                <StatusMark tone={tones[state]} word={mailStateWords[state]} />
                {problem !== null && <p className="pt-1">{mailProblemTexts[problem as MailProblem]}</p>}
              </>
            ),
          },
          ...(sentAt === null ? [] : [{ term: handOverTexts.sentAt, description: dateTimeText(sentAt) }]),
        ]}
      />
    </div>
  );
};
