import type { FormAction } from "@/components/form/action-form";
import { Banner } from "@/components/ui/banner";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { sideOf, type Role } from "@/lib/domain/actor";
import type { ApplicationState, RecordedSending } from "@/lib/domain/application/application";
import { decideUndo } from "@/lib/domain/application/sending";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { dateText } from "@/lib/texts/ja/dates";
import { sendingTexts } from "@/lib/texts/ja/sending";
import { CompletionForm, ReceiptForm } from "./day-form";
import { SendingForm, type SendingFormProps } from "./sending-form";
import { UndoSending } from "./undo-sending";

/** What records and takes back, on the server. */
export interface SendingActions {
  readonly recordSending: FormAction;
  readonly undoSending: FormAction;
  readonly recordReceipt: FormAction;
  readonly recordCompletion: FormAction;
}

interface SendingSectionProps {
  readonly state: Pick<ApplicationState, "status" | "sending" | "receivedOn" | "completedOn">;
  readonly rows: SendingFormProps["rows"];
  readonly today: PlainDate;
  /** The last day for sending, where there is one. */
  readonly validUntil: PlainDate | null;
  /** Who reads. */
  readonly reader: { readonly role: Role; readonly name: string };
  readonly actions: SendingActions;
  readonly title?: string;
  /** Whether recording the sending is what is next. */
  readonly isNext?: boolean;
}

const TooLate = ({
  sentOn,
  validUntil,
}: Pick<RecordedSending, "sentOn"> & { validUntil: PlainDate | null }) => (
  <Banner kind="warning" kindWord={sendingTexts.warning} title={sendingTexts.tooLateTitle}>
    {sendingTexts.tooLate(sentOn, validUntil)}
  </Banner>
);

const Facts = ({ state, rows }: Pick<SendingSectionProps, "state" | "rows">) => {
  const { sending, receivedOn, completedOn } = state;
  if (sending === null) return null;
  const different = rows.filter(({ key }) => sending.differently.includes(key)).map(({ label }) => label);
  const { facts } = sendingTexts;
  return (
    <DefinitionList
      items={[
        { term: facts.sentOn, description: dateText(sending.sentOn) },
        { term: facts.by, description: sending.by },
        {
          term: facts.differently,
          description: different.length === 0 ? sendingTexts.asIs : different.join("、"),
        },
        ...(receivedOn === null ? [] : [{ term: facts.receivedOn, description: dateText(receivedOn) }]),
        ...(completedOn === null ? [] : [{ term: facts.completedOn, description: dateText(completedOn) }]),
      ]}
    />
  );
};

/** The act on 総合ポータルサイト and what followed: records what is next, and shows what was recorded. */
export const SendingSection = ({
  state,
  rows,
  today,
  validUntil,
  reader,
  actions,
  title = sendingTexts.section,
  isNext = true,
}: SendingSectionProps) => {
  const { status, sending } = state;
  if (sending === null)
    return (
      <div className="print:hidden">
        <Section id="sending" title={title}>
          <p className="measure">{sendingTexts.note}</p>
          <SendingForm
            action={actions.recordSending}
            today={today}
            by={sideOf(reader.role) === "clinic" ? reader.name : ""}
            rows={rows}
            look={isNext ? "primary" : "secondary"}
          />
        </Section>
      </div>
    );
  return (
    <Section id="sending" title={sendingTexts.record}>
      {sending.tooLate && <TooLate sentOn={sending.sentOn} validUntil={validUntil} />}
      <Facts state={state} rows={rows} />
      {status === "sent" && <ReceiptForm action={actions.recordReceipt} today={today} />}
      {status === "received" && <CompletionForm action={actions.recordCompletion} today={today} />}
      {decideUndo(status, reader, sending, today).kind === "moved" && (
        <UndoSending action={actions.undoSending} />
      )}
    </Section>
  );
};
