"use client";

import type { Route } from "next";
import { ActionForm, type FormAction } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormState } from "@/lib/domain/form-state";
import { clinicFormTexts } from "@/lib/texts/ja/clinics";
import { FacilityFields, type FacilityFieldsProps } from "./facility-fields";

interface FacilityFormProps extends Pick<FacilityFieldsProps, "warnings"> {
  readonly action: FormAction;
  readonly values?: FormState["values"];
  readonly submit: string;
  readonly back: Route;
}

/** One facility, to add or to change. */
export const FacilityForm = ({ action, values = {}, submit, back, warnings = {} }: FacilityFormProps) => (
  <ActionForm action={action} values={values}>
    {(state) => (
      <>
        <FacilityFields state={state} nameOf={(field) => field} warnings={warnings} />
        <div className="flex flex-wrap gap-4">
          <Button type="submit">{submit}</Button>
          <ButtonLink href={back} look="quiet">
            {clinicFormTexts.back}
          </ButtonLink>
        </div>
      </>
    )}
  </ActionForm>
);
