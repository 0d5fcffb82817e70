"use client";

import { ConfirmValue } from "@/components/review/confirm-value";
import { holdsPermission } from "@/lib/domain/permissions";
import { isOpen } from "@/lib/domain/application/status";
import { shownFields } from "@/lib/forms/judge";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { fieldNumber } from "@/lib/texts/ja/form";
import { answerText } from "./answer-text";
import { useJudged, useLive, useWork } from "./application-context";
import { isRow, labelOf } from "./field-facts";
import { FieldLink } from "./field-link";

/** For the clinic: what the vendor heard from it and entered, to say that it is right, or to correct it. */
export const AwaitingList = () => {
  const { catalogue, worker, actions, catchUp } = useWork();
  const { state } = useLive();
  const { answers } = useJudged();
  const waiting = shownFields(catalogue, answers).flatMap((field) => {
    const own = state.fields[field.key];
    return own?.awaits === true ? [{ field, own }] : [];
  });
  if (!holdsPermission(worker, "application.confirmValue") || waiting.length === 0 || !isOpen(state.status))
    return null;
  return (
    <section aria-labelledby="awaiting" className="grid gap-3 rounded-8 border-2 border-blue-900 px-5 py-4">
      <h2 id="awaiting" className="text-std-18B-160">
        {applicationTexts.awaitingTitle(waiting.length)}
      </h2>
      <p className="measure">{applicationTexts.awaitingHelp}</p>
      <ul className="grid gap-4">
        {waiting.map(({ field, own }) => (
          <li key={field.key} className="grid gap-1">
            <p>
              {isRow(field) && `${fieldNumber(field.number)} `}
              {labelOf(field)}
            </p>
            <p className="font-700 whitespace-pre-wrap tabular-nums">{answerText(field, own.answer)}</p>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
              <ConfirmValue field={field} state={own} action={actions.confirmValue} onDone={catchUp} />
              <FieldLink field={field.key}>
                {applicationTexts.edit}
                <span className="sr-only">：{labelOf(field)}</span>
              </FieldLink>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
