"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { fieldIn, TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-look";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldGroup } from "@/components/ui/field-frame";
import { RadioGroup } from "@/components/ui/radio-group";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { moveWords } from "@/lib/texts/ja/application";
import { sendingTexts, typedDayText } from "@/lib/texts/ja/sending";

export interface SendingFormProps {
  readonly action: FormAction;
  readonly today: PlainDate;
  /** Who sent, as far as it can be guessed. */
  readonly by: string;
  /** The rows of the form, to say which were sent differently. */
  readonly rows: readonly { readonly key: string; readonly label: string }[];
  readonly look: ButtonLook;
}

/** Records that the application was sent on 総合ポータルサイト: when, by whom, and whether as the sheet says. */
export const SendingForm = ({ action, today, by, rows, look }: SendingFormProps) => (
  <ActionForm action={action} values={{ sentOn: typedDayText(today), by, asInSheet: "same" }}>
    {(state) => (
      <div className="group grid gap-4">
        <TextField
          state={state}
          name="sentOn"
          autoComplete="off"
          field={{ label: sendingTexts.sentOn, help: sendingTexts.dayHelp }}
        />
        <TextField
          state={state}
          name="by"
          width="name"
          autoComplete="off"
          field={{ label: sendingTexts.by }}
        />
        <RadioGroup
          name="asInSheet"
          field={fieldIn(state, "asInSheet", { label: sendingTexts.asInSheet })}
          chosen={state.values["asInSheet"]}
          options={[
            { value: "same", label: sendingTexts.same },
            { value: "different", label: sendingTexts.different },
          ]}
        />
        <div className="hidden group-has-[[value=different]:checked]:block">
          <FieldGroup field={{ id: "differently", label: sendingTexts.differently }}>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {rows.map(({ key, label }) => (
                <Checkbox
                  key={key}
                  name={`differently.${key}`}
                  defaultChecked={`differently.${key}` in state.values}
                >
                  {label}
                </Checkbox>
              ))}
            </div>
          </FieldGroup>
        </div>
        <div>
          <Button type="submit" look={look}>
            {moveWords.recordSending}
          </Button>
        </div>
      </div>
    )}
  </ActionForm>
);
