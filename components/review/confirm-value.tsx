"use client";

import type { FormAction } from "@/components/form/action-form";
import { PressForm } from "@/components/form/press-form";
import { labelOf } from "@/components/application/field-facts";
import type { FieldState } from "@/lib/domain/application/application";
import { isHeardBy } from "@/lib/domain/application/review-words";
import type { Field } from "@/lib/forms/catalogue";
import { confirmValueTexts } from "@/lib/texts/ja/review";
import { seenField } from "./hidden-values";

interface ConfirmValueProps {
  readonly field: Field;
  readonly state: Pick<FieldState, "source" | "version">;
  readonly action: FormAction;
  readonly onDone?: (() => void) | undefined;
}

/** A value that was heard from the clinic and entered for it, for the clinic to look at. */
export const ConfirmValue = ({ field, state: { source, version }, action, onDone }: ConfirmValueProps) => (
  <div className="grid min-w-0 gap-2 border-s-4 border-blue-900 ps-4">
    {isHeardBy(source) && <p className="measure">{confirmValueTexts.asked(source)}</p>}
    <PressForm
      action={action}
      word={confirmValueTexts.confirm}
      name={confirmValueTexts.confirmNamed(labelOf(field))}
      hidden={seenField(field.key, version)}
      onDone={onDone}
      inLine
    />
  </div>
);
