"use client";

import { ActionForm, type FormAction } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { PlainDate } from "@/lib/domain/calendar/plain-date";
import { moveWords } from "@/lib/texts/ja/application";
import { portalReviewTexts, sendingTexts, typedDayText } from "@/lib/texts/ja/sending";

interface DayFormProps {
  readonly action: FormAction;
  readonly today: PlainDate;
}

interface DayFormWords {
  readonly label: string;
  readonly help: string;
  readonly submit: string;
}

interface CodeWords {
  readonly first: string;
  readonly label: string;
  readonly help: string;
}

const DayForm = ({
  action,
  today,
  label,
  help,
  submit,
  code,
}: DayFormProps & DayFormWords & { readonly code?: CodeWords }) => (
  <ActionForm action={action} values={{ on: typedDayText(today), code: code?.first ?? "" }}>
    {(state) => (
      <>
        <TextField state={state} name="on" autoComplete="off" field={{ label, help }} />
        {code !== undefined && (
          <TextField
            state={state}
            name="code"
            inputMode="numeric"
            autoComplete="off"
            field={{ label: code.label, help: code.help }}
          />
        )}
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

/** Records the day of the 審査完了メール, and the code that the facility got with it. */
export const PortalReviewForm = ({
  facilityCode,
  ...props
}: DayFormProps & { readonly facilityCode: string | null }) => (
  <DayForm
    {...props}
    label={portalReviewTexts.mailOn}
    help={portalReviewTexts.mailHelp}
    submit={portalReviewTexts.submit}
    code={{
      first: facilityCode ?? "",
      label: portalReviewTexts.code,
      help: portalReviewTexts.codeHelp,
    }}
  />
);
