import type { Route } from "next";
import type { ReactNode } from "react";
import { FacilityTitle } from "@/components/clinics/facility-title";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormWords } from "@/lib/domain/application/listing";
import type { FeeTable } from "@/lib/domain/facility-code/fee-tables";
import type { Procedure } from "@/lib/forms/procedures";
import { formTitle } from "@/lib/texts/ja/applications";
import { procedureWords } from "@/lib/texts/ja/procedures";
import { startTexts } from "@/lib/texts/ja/start";
import { startRoute } from "@/components/application/application-routes";

export interface ChosenFacility {
  readonly id: string;
  readonly feeTable: FeeTable;
  readonly name: string;
  readonly clinicName: string;
}

interface ChosenFactsProps {
  readonly facility: ChosenFacility;
  /** Whether another one could be chosen. */
  readonly several: boolean;
  readonly procedure: Procedure | null;
  readonly form: FormWords | null;
  /** Whether the procedure leads to another form too. */
  readonly severalForms: boolean;
}

const chosen = (term: string, value: ReactNode, href: Route | null) => ({
  term,
  description: (
    <span className="flex flex-wrap justify-between gap-x-6">
      <span className="min-w-0">{value}</span>
      {href !== null && (
        <TextLink href={href}>
          {startTexts.change}
          <span className="sr-only">{startTexts.changeOf(term)}</span>
        </TextLink>
      )}
    </span>
  ),
});

/** What was chosen so far, each with the way back to its question. */
export const ChosenFacts = ({ facility, several, procedure, form, severalForms }: ChosenFactsProps) => (
  <Section id="chosen" title={startTexts.chosen}>
    <DefinitionList
      items={[
        chosen(
          startTexts.facility,
          <>
            <FacilityTitle facility={facility} />
            {facility.clinicName !== facility.name && (
              <span className="block text-dns-14N-130 leading-170 text-solid-gray-700">
                {facility.clinicName}
              </span>
            )}
          </>,
          several ? startRoute() : null,
        ),
        ...(procedure === null
          ? []
          : [chosen(startTexts.procedure, procedureWords[procedure], startRoute(facility.id))]),
        ...(form === null
          ? []
          : [
              chosen(
                startTexts.form,
                formTitle(form),
                severalForms ? startRoute(facility.id, procedure) : null,
              ),
            ]),
      ]}
    />
  </Section>
);
