"use client";

import { RequestCheckPress, ReviewPresses, TakeBackPress } from "@/components/review/review-presses";
import type { FormAction } from "@/components/form/action-form";
import { ResumeForm } from "@/components/review/cancel-form";
import { textLinkLook } from "@/components/ui/text-link";
import { reviewRest } from "@/lib/domain/application/review-standing";
import { openMoves } from "@/lib/domain/application/status";
import { phoneTexts } from "@/lib/texts/ja/review";
import { useJudged, useLive, useWork } from "./application-context";
import { openMissingList } from "./missing-list";
import { openKeys } from "./open-items";
import { useReturned } from "./use-returned";

/** A press that is refused while something is missing shows all of it. */
const showingMissing =
  (action: FormAction): FormAction =>
  async (before, data) => {
    const state = await action(before, data);
    if (state.problem !== undefined) openMissingList();
    return state;
  };

/** What the reader can press about the whole application now. */
export const StripPresses = () => {
  const { catalogue, worker, actions, catchUp: onDone } = useWork();
  const { state } = useLive();
  const { completeness } = useJudged();
  const returned = useReturned();
  const moves = openMoves(state.status, worker);
  return (
    <>
      {moves.includes("requestCheck") && (
        <RequestCheckPress
          action={showingMissing(actions.requestCheck)}
          primary={openKeys(completeness).length === 0 && returned.length === 0}
          onDone={onDone}
        />
      )}
      {moves.includes("confirmByPhone") && (
        <a href="#phone-confirmation" className={`self-center ${textLinkLook}`}>
          {phoneTexts.title}
        </a>
      )}
      {moves.includes("approve") ? (
        <ReviewPresses
          rest={reviewRest(catalogue, state, completeness)}
          changeNo={state.changeNo}
          approveRest={actions.approveRest}
          approve={showingMissing(actions.approve)}
          giveBack={actions.giveBack}
          onDone={onDone}
        />
      ) : (
        moves.includes("takeBack") && (
          <TakeBackPress action={actions.takeBack} primary={false} onDone={onDone} />
        )
      )}
      {moves.includes("resume") && <ResumeForm action={actions.resume} onDone={onDone} />}
    </>
  );
};
