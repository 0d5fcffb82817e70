"use client";

import { useRef } from "react";
import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { labelOf } from "@/components/application/field-facts";
import { StatusMark } from "@/components/ui/status-mark";
import type { FieldState } from "@/lib/domain/application/application";
import type { ReviewStanding } from "@/lib/domain/application/review-standing";
import type { Field } from "@/lib/forms/catalogue";
import { fieldReviewTexts } from "@/lib/texts/ja/review";
import { Disclosure } from "./disclosure";
import { seenField } from "./hidden-values";
import { PreviousWord } from "./previous-word";
import { ReasonForm } from "./reason-form";
import { useKeptFocus } from "./use-kept-focus";

/** What the vendor does about one field; the same actions for every field. */
export interface FieldReviewActions {
  readonly approveField: FormAction;
  readonly returnField: FormAction;
  readonly withdrawReturn: FormAction;
}

interface FieldReviewProps {
  readonly field: Field;
  /** What stands there; undefined for a field that was never saved. */
  readonly state: FieldState | undefined;
  readonly standing: ReviewStanding;
  readonly actions: FieldReviewActions;
  readonly onDone?: (() => void) | undefined;
}

const Approve = ({ field, state, actions, onDone }: FieldReviewProps) => (
  <PressForm
    action={actions.approveField}
    word={fieldReviewTexts.approve}
    name={fieldReviewTexts.approveNamed(labelOf(field))}
    hidden={seenField(field.key, state?.version ?? 0)}
    onDone={onDone}
    inLine
  />
);

const GiveBack = (props: FieldReviewProps) => {
  const { field, state, standing, actions, onDone } = props;
  return (
    <Disclosure
      word={fieldReviewTexts.giveBack}
      name={fieldReviewTexts.giveBackNamed(labelOf(field))}
      look="quiet"
      beside={standing === "open" && <Approve {...props} />}
    >
      {(close) => (
        <ReasonForm
          action={actions.returnField}
          id={`review-${field.key}-reason`}
          name="reason"
          label={fieldReviewTexts.reason}
          help={fieldReviewTexts.reasonHelp}
          yes={fieldReviewTexts.keepReason}
          hidden={seenField(field.key, state?.version ?? 0)}
          onDone={() => {
            close();
            onDone?.();
          }}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
};

const Returning = ({ field, state, actions, onDone }: FieldReviewProps) => (
  <div className="grid gap-2">
    <div>
      <StatusMark tone="open" word={fieldReviewTexts.returning} />
    </div>
    <p className="measure whitespace-pre-line">{state?.returned?.reason}</p>
    <p className="measure text-dns-14N-130 text-solid-gray-700">{fieldReviewTexts.returningHelp}</p>
    <PressForm
      action={actions.withdrawReturn}
      word={fieldReviewTexts.withdraw}
      name={fieldReviewTexts.withdrawNamed(labelOf(field))}
      look="quiet"
      hidden={{ field: field.key }}
      onDone={onDone}
      inLine
    />
  </div>
);

/** The vendor's look at one field that was sent for checking. */
export const FieldReview = (props: FieldReviewProps) => {
  const { field, state, standing } = props;
  const frame = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(frame, standing);
  return (
    <div
      ref={frame}
      role="group"
      aria-label={fieldReviewTexts.group(labelOf(field))}
      tabIndex={-1}
      onSubmit={kept.onSubmit}
      className="grid min-w-0 gap-2 border-s-4 border-solid-gray-420 ps-4"
    >
      {state !== undefined && standing !== "returning" && <PreviousWord field={field} state={state} />}
      {standing === "approved" && (
        <div>
          <StatusMark tone="done" word={fieldReviewTexts.approved} />
        </div>
      )}
      {standing === "returning" ? <Returning {...props} /> : <GiveBack {...props} />}
    </div>
  );
};
