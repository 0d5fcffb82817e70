"use client";

import type { Route } from "next";
import { ActionForm, type FormAction } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { FormState } from "@/lib/domain/form-state";
import { clinicFormTexts } from "@/lib/texts/ja/clinics";
import { ClinicFields } from "./clinic-fields";
import { SeveralFacilities } from "./several-facilities";

interface NewClinicFormProps {
  readonly action: FormAction;
}

/** A customer with its facilities, to register. */
export const NewClinicForm = ({ action }: NewClinicFormProps) => (
  <ActionForm action={action}>
    {(state) => (
      <>
        <Section id="clinic" title={clinicFormTexts.clinic}>
          <ClinicFields state={state} />
        </Section>
        <SeveralFacilities state={state} />
        <div className="flex flex-wrap gap-4 border-t border-solid-gray-300 pt-6">
          <Button type="submit">{clinicFormTexts.register}</Button>
          <ButtonLink href="/clinics" look="quiet">
            {clinicFormTexts.backToList}
          </ButtonLink>
        </div>
      </>
    )}
  </ActionForm>
);

interface ClinicFormProps extends NewClinicFormProps {
  readonly values: FormState["values"];
  readonly back: Route;
}

/** A customer, to change. */
export const ClinicForm = ({ action, values, back }: ClinicFormProps) => (
  <ActionForm action={action} values={values}>
    {(state) => (
      <>
        <ClinicFields state={state} />
        <div className="flex flex-wrap gap-4">
          <Button type="submit">{clinicFormTexts.save}</Button>
          <ButtonLink href={back} look="quiet">
            {clinicFormTexts.back}
          </ButtonLink>
        </div>
      </>
    )}
  </ActionForm>
);
