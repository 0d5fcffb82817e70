import { NextStrip } from "@/components/frame/next-strip";
import { Section } from "@/components/ui/section";
import type { StartableForm } from "@/lib/domain/application/starting";
import { procedures, type Procedure, type ProcedureGuidance } from "@/lib/forms/procedures";
import { formTitle } from "@/lib/texts/ja/applications";
import { guidanceWords, procedureWords } from "@/lib/texts/ja/procedures";
import { startTexts } from "@/lib/texts/ja/start";
import { startRoute } from "@/components/application/application-routes";
import { ChoiceLinks } from "./choice-links";

/** 何の手続きですか */
export const ProcedureQuestion = ({ facilityId }: { readonly facilityId: string }) => (
  <Section id="procedures" title={startTexts.procedures}>
    <ChoiceLinks
      choices={procedures.map((procedure) => ({
        key: procedure,
        href: startRoute(facilityId, procedure),
        title: procedureWords[procedure],
      }))}
    />
  </Section>
);

interface FormQuestionProps {
  readonly facilityId: string;
  readonly procedure: Procedure;
  readonly forms: readonly StartableForm[];
}

/** Which of the forms that the procedure leads to comes first. */
export const FormQuestion = ({ facilityId, procedure, forms }: FormQuestionProps) => (
  <Section id="forms" title={startTexts.forms}>
    <ChoiceLinks
      choices={forms.map(({ catalogue, form, living }) => ({
        key: catalogue,
        href: startRoute(facilityId, procedure, catalogue),
        title: formTitle(form),
        ...(living.length > 0 && { note: startTexts.livingTitle }),
      }))}
    />
  </Section>
);

/** What is said about the forms of a procedure, where it is not what one would expect. */
export const Guidance = ({ guidance }: { readonly guidance: readonly ProcedureGuidance[] }) => (
  <>
    {guidance.map((each) => (
      <p key={each} className="measure">
        {guidanceWords[each]}
      </p>
    ))}
  </>
);

export type StartStep = "facility" | "procedure" | "form" | "ready" | "no-form";

interface StartStripProps {
  readonly step: StartStep;
  readonly side: "vendor" | "clinic";
}

/** The question that is open. */
export const StartStrip = ({ step, side }: StartStripProps) => {
  switch (step) {
    case "facility":
      return (
        <NextStrip turn="yours" title={startTexts.facilityStrip}>
          {startTexts.facilityTodo[side]}
        </NextStrip>
      );
    case "procedure":
      return (
        <NextStrip turn="yours" title={startTexts.procedureStrip}>
          {startTexts.procedureTodo}
        </NextStrip>
      );
    case "form":
      return (
        <NextStrip turn="yours" title={startTexts.formStrip}>
          {startTexts.formTodo}
        </NextStrip>
      );
    case "ready":
      return (
        <NextStrip turn="yours" title={startTexts.readyStrip}>
          {startTexts.readyTodo}
        </NextStrip>
      );
    case "no-form":
      return <NextStrip turn="theirs" title={startTexts.noFormStrip} />;
  }
};
