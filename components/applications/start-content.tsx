import type { FormAction } from "@/components/form/action-form";
import { applicationListRoute } from "@/components/application/application-routes";
import { ButtonLink } from "@/components/ui/button-link";
import type { Side } from "@/lib/domain/actor";
import type { StartableForm } from "@/lib/domain/application/starting";
import type { Procedure, ProcedureGuidance } from "@/lib/forms/procedures";
import { startTexts } from "@/lib/texts/ja/start";
import { ChosenFacts, type ChosenFacility } from "./chosen-facts";
import { LivingNotice } from "./living-notice";
import { StartForm } from "./start-form";
import { FormQuestion, Guidance, ProcedureQuestion, type StartStep } from "./start-questions";

interface StartContentProps {
  readonly step: Exclude<StartStep, "facility">;
  readonly facility: ChosenFacility;
  readonly several: boolean;
  readonly procedure: Procedure | null;
  readonly forms: readonly StartableForm[];
  readonly chosen: StartableForm | null;
  readonly guidance: readonly ProcedureGuidance[];
  readonly side: Side;
  readonly action: FormAction;
}

/** The question that is open for a facility, under what was answered before. */
export const StartContent = ({
  step,
  facility,
  several,
  procedure,
  forms,
  chosen,
  guidance,
  side,
  action,
}: StartContentProps) => (
  <>
    <ChosenFacts
      facility={facility}
      several={several}
      procedure={procedure}
      form={chosen?.form ?? null}
      severalForms={forms.length > 1}
    />
    <Guidance guidance={guidance} />
    {step === "procedure" && <ProcedureQuestion facilityId={facility.id} />}
    {step === "form" && procedure !== null && (
      <FormQuestion facilityId={facility.id} procedure={procedure} forms={forms} />
    )}
    {chosen !== null && chosen.living.length > 0 && <LivingNotice living={chosen.living} side={side} />}
    {chosen !== null && <StartForm action={action} sisters={chosen.sisters} side={side} />}
    {step === "no-form" && (
      <div>
        <ButtonLink href={applicationListRoute({})} look="secondary">
          {startTexts.toList}
        </ButtonLink>
      </div>
    )}
  </>
);
