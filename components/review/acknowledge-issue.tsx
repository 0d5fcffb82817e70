"use client";

import type { FormAction } from "@/components/form/action-form";
import { labelOf } from "@/components/application/field-facts";
import { Icon } from "@/components/ui/icon";
import type { Field } from "@/lib/forms/catalogue";
import { acknowledgeTexts as texts } from "@/lib/texts/ja/review";
import { Disclosure } from "./disclosure";
import { seenField } from "./hidden-values";
import { ReasonForm } from "./reason-form";

interface AcknowledgeIssueProps {
  readonly field: Field;
  /** The field's version, 0 for one that was never saved. */
  readonly version: number;
  /** What is odd: the issue's code. */
  readonly code: string;
  readonly action: FormAction;
  readonly onDone?: (() => void) | undefined;
}

/** Below something odd that may stay as it is: why it does. */
export const AcknowledgeIssue = ({ field, version, code, action, onDone }: AcknowledgeIssueProps) => (
  <Disclosure word={texts.open} name={texts.openNamed(labelOf(field))} look="quiet">
    {(close) => (
      <ReasonForm
        action={action}
        id={`acknowledge-${field.key}-${code}`}
        name="reason"
        label={texts.reason}
        help={texts.reasonHelp}
        yes={texts.keep}
        hidden={{ ...seenField(field.key, version), code }}
        onDone={() => {
          close();
          onDone?.();
        }}
        onCancel={close}
      />
    )}
  </Disclosure>
);

/** In place of it, once somebody said so. */
export const AcknowledgedIssue = ({ reason }: { readonly reason: string }) => (
  <p className="flex measure gap-1 whitespace-pre-line text-dns-14N-130 leading-170 text-solid-gray-700">
    <Icon name="check" />
    <span>{texts.acknowledged(reason)}</span>
  </p>
);
