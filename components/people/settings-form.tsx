"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { wire } from "@/components/ui/field";
import { FieldFrame } from "@/components/ui/field-frame";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/domain/form-state";
import { settingsTexts } from "@/lib/texts/ja/settings";

interface SettingsFormProps {
  readonly action: FormAction;
  readonly values: FormState["values"];
}

const Privacy = ({ state }: { readonly state: FormState }) => {
  const field = fieldIn(state, "privacy", { label: settingsTexts.privacy, help: settingsTexts.privacyHelp });
  return (
    <FieldFrame field={field} wide>
      <TextArea {...wire(field)} name="privacy" rows={12} defaultValue={state.values["privacy"]} />
    </FieldFrame>
  );
};

/** What a vendor says about itself to its clinics. */
export const SettingsForm = ({ action, values }: SettingsFormProps) => (
  <ActionForm action={action} values={values}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="name"
          width="name"
          field={{ label: settingsTexts.name, help: settingsTexts.nameHelp }}
        />
        <TextField
          state={state}
          name="supportPhone"
          type="tel"
          field={{ label: settingsTexts.supportPhone, help: settingsTexts.supportPhoneHelp }}
        />
        <TextField
          state={state}
          name="supportHours"
          width="name"
          field={{ label: settingsTexts.supportHours, help: settingsTexts.supportHoursHelp }}
        />
        <Privacy state={state} />
        <div>
          <Button type="submit">{settingsTexts.save}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
