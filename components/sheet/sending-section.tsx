import type { FormAction } from "@/components/form/action-form";
import { Banner } from "@/components/ui/banner";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { sideOf, type Role } from "@/lib/domain/actor";
import type { ApplicationState, RecordedSending } from "@/lib/domain/application/application";
import { isReviewedByPortal } from "@/lib/domain/application/portal-review";
import { decideUndo } from "@/lib/domain/application/sending";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";
import { dateText } from "@/lib/texts/ja/dates";
import { portalReviewTexts, sendingTexts } from "@/lib/texts/ja/sending";
import { CompletionForm, PortalReviewForm, ReceiptForm } from "./day-form";
import { PlanSection } from "./plan-section";
import { SendingForm, type SendingFormProps } from "./sending-form";
import { UndoSending } from "./undo-sending";

/** What records and takes back, on the server. */
export interface SendingActions {
  readonly recordSending: FormAction;
  readonly undoSending: FormAction;
  readonly recordReceipt: FormAction;
  readonly recordCompletion: FormAction;
  readonly settlePlan: FormAction;
}

interface SendingSectionProps {
  readonly state: Pick<
    ApplicationState,
    "status" | "sending" | "receivedOn" | "completedOn" | "planSettled" | "facilityCode"
  >;
  readonly catalogue: Catalogue;
  readonly facility: { readonly id: string; readonly feeTable: FeeTable };
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

/** The end of the procedure; of 職域, the code that came with it. */
const completionFacts = (
  { completedOn, facilityCode }: SendingSectionProps["state"],
  catalogue: SendingSectionProps["catalogue"],
) => {
  if (completedOn === null) return [];
  const description = dateText(completedOn);
  if (!isReviewedByPortal(catalogue)) return [{ term: sendingTexts.facts.completedOn, description }];
  return [
    { term: portalReviewTexts.mailOn, description },
    ...(facilityCode === null ? [] : [{ term: portalReviewTexts.code, description: facilityCode }]),
  ];
};

const Facts = ({ state, rows, catalogue }: Pick<SendingSectionProps, "state" | "rows" | "catalogue">) => {
  const { sending, receivedOn } = state;
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
        ...completionFacts(state, catalogue),
      ]}
    />
  );
};

/** What follows a sending that was recorded: the day it was 受付済み, then the day everything was done. */
const NextForm = ({ state, today, actions, catalogue }: SendingSectionProps) => {
  const { status, facilityCode } = state;
  if (status === "sent") return <ReceiptForm action={actions.recordReceipt} today={today} />;
  if (status !== "received") return null;
  const action = actions.recordCompletion;
  return isReviewedByPortal(catalogue) ? (
    <PortalReviewForm action={action} today={today} facilityCode={facilityCode} />
  ) : (
    <CompletionForm action={action} today={today} />
  );
};

/** The act on 総合ポータルサイト and what followed: records what is next, and shows what was recorded. */
export const SendingSection = (props: SendingSectionProps) => {
  const { state, rows, today, validUntil, reader, actions, catalogue, facility } = props;
  const { title = sendingTexts.section, isNext = true } = props;
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
    <>
      <Section id="sending" title={sendingTexts.record}>
        {sending.tooLate && <TooLate sentOn={sending.sentOn} validUntil={validUntil} />}
        <Facts state={state} rows={rows} catalogue={catalogue} />
        <NextForm {...props} />
        {decideUndo(status, reader, sending, today).kind === "moved" && (
          <UndoSending action={actions.undoSending} />
        )}
      </Section>
      {sending.planned.length > 0 && (
        <PlanSection
          sending={sending}
          settled={state.planSettled}
          rows={rows}
          catalogue={catalogue}
          facility={facility}
          action={actions.settlePlan}
        />
      )}
    </>
  );
};
