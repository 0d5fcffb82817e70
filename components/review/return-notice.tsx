"use client";

import type { FormAction } from "@/components/form/action-form";
import { labelOf } from "@/components/application/field-facts";
import { Icon } from "@/components/ui/icon";
import type { FieldReturn } from "@/lib/domain/application/application";
import type { Settled } from "@/lib/domain/application/review-standing";
import type { Field } from "@/lib/forms/catalogue";
import { returnNoticeTexts as texts } from "@/lib/texts/ja/review";
import { Disclosure } from "./disclosure";
import { ReasonForm } from "./reason-form";

interface ReturnNoticeProps {
  readonly field: Field;
  readonly returned: FieldReturn;
  /** What the clinic did about it so far. */
  readonly settled: Settled;
  /** Absent where nothing can be answered now, or the reader is not the clinic. */
  readonly reply?: FormAction | undefined;
  readonly onDone?: (() => void) | undefined;
}

const Answer = ({ field, returned, reply, onDone }: ReturnNoticeProps & { readonly reply: FormAction }) => {
  const again = returned.reply !== null;
  return (
    <Disclosure
      word={again ? texts.openAgain : texts.open}
      name={(again ? texts.openAgainNamed : texts.openNamed)(labelOf(field))}
      look="quiet"
    >
      {(close) => (
        <ReasonForm
          action={reply}
          id={`return-${field.key}-reply`}
          name="reply"
          label={texts.reply}
          help={texts.replyHelp}
          yes={texts.keep}
          first={returned.reply ?? ""}
          hidden={{ field: field.key }}
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

/** What the vendor asks the clinic to put right in one field, and what came of it. */
export const ReturnNotice = (props: ReturnNoticeProps) => {
  const { returned, settled, reply } = props;
  const open = settled === null;
  return (
    <div
      className={`grid min-w-0 gap-2 border-s-4 ps-4 ${open ? "border-error-1" : "border-solid-gray-420"}`}
    >
      <p className={`flex items-center gap-1 text-std-16B-170 ${open ? "text-error-1" : "text-success-2"}`}>
        <Icon name={open ? "warning" : "check"} />
        {texts.title}
      </p>
      <p className="measure whitespace-pre-line">{returned.reason}</p>
      {open && reply !== undefined && <p className="measure">{texts.todo}</p>}
      {settled === "changed" && <p className="measure">{texts.changed}</p>}
      {settled === "replied" && (
        <p className="measure whitespace-pre-line">{texts.replied(returned.reply ?? "")}</p>
      )}
      {settled !== "changed" && reply !== undefined && <Answer {...props} reply={reply} />}
    </div>
  );
};
