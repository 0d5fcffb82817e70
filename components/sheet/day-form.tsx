"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { moveWords } from "@/lib/texts/ja/application";
import { sendingTexts, typedDayText } from "@/lib/texts/ja/sending";

interface DayFormProps {
  readonly action: FormAction;
  readonly today: PlainDate;
}

const DayForm = ({
  action,
  today,
  label,
  help,
  submit,
}: DayFormProps & { readonly label: string; readonly help: string; readonly submit: string }) => (
  <ActionForm action={action} values={{ on: typedDayText(today) }}>
    {(state) => (
      <>
        <TextField state={state} name="on" autoComplete="off" field={{ label, help }} />
        <div>
          <Button type="submit" look="secondary">
            {submit}
          </Button>
        </div>
      </>
    )}
  </ActionForm>
);

/** Records the day on which a sent application became 受付済み. */
export const ReceiptForm = (props: DayFormProps) => (
  <DayForm
    {...props}
    label={sendingTexts.receivedOn}
    help={sendingTexts.receiptHelp}
    submit={moveWords.recordReceipt}
  />
);

/** Records the day on which everything was done. */
export const CompletionForm = (props: DayFormProps) => (
  <DayForm
    {...props}
    label={sendingTexts.completedOn}
    help={sendingTexts.completionHelp}
    submit={moveWords.recordCompletion}
  />
);
