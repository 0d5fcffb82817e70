"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { profileTexts } from "@/lib/texts/ja/profile";

interface NameFormProps {
  readonly action: FormAction;
  readonly name: string;
}

/** One's own name, as the others see it. */
export const NameForm = ({ action, name }: NameFormProps) => (
  <ActionForm action={action} values={{ name }}>
    {(state) => (
      <>
        <TextField
          state={state}
          name="name"
          width="name"
          autoComplete="name"
          field={{ label: profileTexts.name, help: profileTexts.nameHelp }}
        />
        <div>
          <Button type="submit" look="secondary">
            {profileTexts.saveName}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);
