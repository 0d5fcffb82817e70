"use client";

import { RequestCheckPress, ReviewPresses, TakeBackPress } from "@/components/review/review-presses";
import { ResumeForm } from "@/components/review/cancel-form";
import { textLinkLook } from "@/components/ui/text-link";
import { reviewRest } from "@/lib/domain/application/review-standing";
import { openMoves } from "@/lib/domain/application/status";
import { phoneTexts } from "@/lib/texts/ja/review";
import { useJudged, useLive, useWork } from "./application-context";
import { openKeys } from "./open-items";

/** What the reader can press about the whole application now. */
export const StripPresses = () => {
  const { catalogue, worker, actions, catchUp: onDone } = useWork();
  const { state } = useLive();
  const { completeness } = useJudged();
  const moves = openMoves(state.status, worker);
  return (
    <>
      {moves.includes("requestCheck") && (
        <RequestCheckPress
          action={actions.requestCheck}
          primary={openKeys(completeness).length === 0}
          onDone={onDone}
        />
      )}
      {moves.includes("confirmByPhone") && (
        <a href="#phone-confirmation" className={textLinkLook}>
          {phoneTexts.title}
        </a>
      )}
      {moves.includes("approve") ? (
        <ReviewPresses
          rest={reviewRest(catalogue, state, completeness)}
          changeNo={state.changeNo}
          approveRest={actions.approveRest}
          approve={actions.approve}
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
