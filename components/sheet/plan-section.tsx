import { startRoute } from "@/components/application/application-routes";
import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import type { ApplicationState, RecordedSending } from "@/lib/domain/application/application";
import { changeProcedure, planAnswers, type PlanSettlement } from "@/lib/domain/application/plan";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";
import { fieldNumber, labelText } from "@/lib/texts/ja/form";
import { planAnswerWords, planTexts } from "@/lib/texts/ja/plan";

interface PlanSectionProps {
  readonly sending: RecordedSending;
  readonly settled: ApplicationState["planSettled"];
  /** The rows of the form as they stand, to name those that are planned. */
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly catalogue: Catalogue;
  readonly facility: { readonly id: string; readonly feeTable: FeeTable };
  readonly action: FormAction;
}

const Question = ({ action }: Pick<PlanSectionProps, "action">) => (
  <div className="grid gap-3 rounded-12 border-2 border-blue-900 p-5 print:hidden">
    <h3 className="text-std-18B-160">{planTexts.question}</h3>
    <p className="measure">{planTexts.todo}</p>
    <div className="flex flex-wrap gap-4">
      {planAnswers.map((answer) => (
        <PressForm
          key={answer}
          action={action}
          word={planAnswerWords[answer]}
          inLine
          hidden={{ answer, seen: "" }}
        />
      ))}
    </div>
  </div>
);

const Answer = ({ settled }: { readonly settled: PlanSettlement }) => (
  <>
    <p>{planAnswerWords[settled.answer]}</p>
    <p className="text-solid-gray-700">{planTexts.answeredBy(settled)}</p>
  </>
);

const Change = ({ sending, catalogue, facility }: PlanSectionProps) => (
  <Banner
    kind="warning"
    kindWord={planTexts.warning}
    title={planTexts.changeTitle}
    actions={
      <ButtonLink
        href={startRoute(facility.id, changeProcedure(catalogue, facility.feeTable, sending.planned))}
        look="secondary"
      >
        {planTexts.start}
      </ButtonLink>
    }
  >
    {planTexts.changeTodo}
  </Banner>
);

const Answered = ({ settled, ...props }: PlanSectionProps & { readonly settled: PlanSettlement }) => {
  const other = planAnswers.filter((answer) => answer !== settled.answer);
  return (
    <>
      {settled.answer === "changed" && <Change {...props} settled={settled} />}
      <div className="flex flex-wrap gap-4 print:hidden">
        {other.map((answer) => (
          <PressForm
            key={answer}
            action={props.action}
            word={planTexts.other[answer]}
            look="quiet"
            inLine
            hidden={{ answer, seen: settled.answer }}
          />
        ))}
      </div>
    </>
  );
};

/** A row as it stands, or as the form has it where other answers hide it now. */
const labelIn = ({ rows, catalogue }: Pick<PlanSectionProps, "rows" | "catalogue">, key: string): string => {
  const standing = rows.find((row) => row.key === key);
  if (standing !== undefined) return standing.label;
  const row = catalogue.fields.find((field) => field.key === key);
  return row === undefined ? "" : `${fieldNumber(row.number)} ${labelText(row.label, row.gloss)}`;
};

/** What was sent as planned, and whether it stands: asked until somebody has answered; an answer can be put right. */
export const PlanSection = (props: PlanSectionProps) => {
  const { sending, settled } = props;
  return (
    <Section id="plan" title={planTexts.section}>
      <DefinitionList
        items={[
          ...sending.planned.map(({ field, value }) => ({
            term: labelIn(props, field),
            description: `${value}${sending.differently.includes(field) ? planTexts.sentDifferently : ""}`,
          })),
          ...(settled === null
            ? []
            : [{ term: planTexts.answer, description: <Answer settled={settled} /> }]),
        ]}
      />
      {settled === null ? <Question action={props.action} /> : <Answered {...props} settled={settled} />}
    </Section>
  );
};
