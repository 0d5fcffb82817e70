"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Side } from "@/lib/domain/actor";
import type { NamedApplication } from "@/lib/domain/application/starting";
import { startTexts } from "@/lib/texts/ja/start";

interface StartFormProps {
  readonly action: FormAction;
  readonly sisters: readonly NamedApplication[];
  readonly side: Side;
}

/** The last question, whether something is copied from another facility, and the button that begins. */
export const StartForm = ({ action, sisters, side }: StartFormProps) => (
  <ActionForm action={action} values={{ copyFrom: "" }}>
    {(state) => (
      <>
        {sisters.length > 0 && (
          <RadioGroup
            field={fieldIn(state, "copyFrom", { label: startTexts.copy, help: startTexts.copyHelp })}
            name="copyFrom"
            chosen={state.values["copyFrom"]}
            options={[
              { value: "", label: startTexts.copyNothing },
              ...sisters.map((application) => ({
                value: application.id,
                label: startTexts.copyFrom(application, side),
              })),
            ]}
          />
        )}
        <div>
          <Button type="submit">{startTexts.start}</Button>
        </div>
      </>
    )}
  </ActionForm>
);
