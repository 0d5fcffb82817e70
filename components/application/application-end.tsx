"use client";

import { CancelForm } from "@/components/review/cancel-form";
import { PhoneConfirmation } from "@/components/review/phone-confirmation";
import { SendingSection } from "@/components/sheet/sending-section";
import { openMoves } from "@/lib/domain/application/status";
import { shownFields } from "@/lib/forms/judge";
import { fieldNumber } from "@/lib/texts/ja/form";
import { applicationTexts } from "@/lib/texts/ja/application-page";
import { useJudged, useLive, useWork } from "./application-context";
import { isRow, labelOf } from "./field-facts";

/** What is done about the whole application, below its fields: heard by phone, sent on 総合ポータルサイト, given up. */
export const ApplicationEnd = () => {
  const { application, catalogue, worker, actions, catchUp } = useWork();
  const { state } = useLive();
  const { answers } = useJudged();
  const moves = openMoves(state.status, worker);
  const rows = shownFields(catalogue, answers)
    .filter(isRow)
    .map((field) => ({ key: field.key, label: `${fieldNumber(field.number)} ${labelOf(field)}` }));
  const sentElsewhere = state.sending === null && state.status !== "approved";
  return (
    <>
      {moves.includes("confirmByPhone") && (
        <PhoneConfirmation action={actions.confirmByPhone} onDone={catchUp} />
      )}
      <SendingSection
        state={state}
        catalogue={catalogue}
        facility={application.facility}
        rows={rows}
        today={application.context.today}
        validUntil={state.snapshot?.validUntil ?? null}
        reader={{ role: worker.role, name: worker.personName }}
        actions={actions}
        {...(sentElsewhere && { title: applicationTexts.alreadySent, isNext: false })}
      />
      {moves.includes("cancel") && <CancelForm action={actions.cancel} onDone={catchUp} />}
    </>
  );
};
