"use client";

import { NextStrip, type Turn } from "@/components/frame/next-strip";
import { ButtonLink } from "@/components/ui/button-link";
import { textLinkLook } from "@/components/ui/text-link";
import { unsettledReturns, fieldsToApprove } from "@/lib/domain/application/review";
import { isPlanOpen } from "@/lib/domain/application/plan";
import { isReviewedByPortal } from "@/lib/domain/application/portal-review";
import { turnOf } from "@/lib/domain/application/status";
import { approvalsOf, returnsOf } from "@/lib/domain/application/application";
import { cancelReasonWords } from "@/lib/texts/ja/application";
import { applicationTexts, stripTexts } from "@/lib/texts/ja/application-page";
import { planTexts } from "@/lib/texts/ja/plan";
import { portalReviewTexts } from "@/lib/texts/ja/sending";
import { useJudged, useLive, useWork } from "./application-context";
import { sheetRoute } from "./application-routes";
import { DeadlineLine } from "./deadline-line";
import { FieldLink } from "./field-link";
import { openKeys } from "./open-items";
import { StripPresses } from "./strip-presses";
import { useReturned } from "./use-returned";

interface Words {
  readonly turn: Turn;
  readonly title: string;
  readonly todo?: string;
}

/** The words of the strip for the reader's side. */
const useWords = (): Words => {
  const { catalogue, worker } = useWork();
  const { state } = useLive();
  const { answers, completeness } = useJudged();
  const open = openKeys(completeness).length;
  const returned = unsettledReturns(catalogue, answers, returnsOf(state.fields)).length;
  const clinic = worker.side === "clinic";
  switch (state.status) {
    case "filling":
      if (!clinic)
        return {
          turn: "theirs",
          title: stripTexts.vendorFilling,
          todo: open > 0 ? stripTexts.vendorRemaining(open) : stripTexts.vendorReady,
        };
      return open > 0
        ? { turn: "yours", title: stripTexts.remaining(open), todo: stripTexts.readyTodo }
        : { turn: "yours", title: stripTexts.ready, todo: stripTexts.readyTodo };
    case "returned":
      if (!clinic) return { turn: "theirs", title: stripTexts.vendorReturned };
      if (returned > 0)
        return { turn: "yours", title: stripTexts.returned(returned), todo: stripTexts.returnedTodo };
      return open > 0
        ? { turn: "yours", title: stripTexts.remaining(open), todo: stripTexts.readyTodo }
        : { turn: "yours", title: stripTexts.ready, todo: stripTexts.readyTodo };
    case "checking": {
      if (clinic) return { turn: "theirs", title: stripTexts.checking, todo: stripTexts.checkingTodo };
      const toApprove = fieldsToApprove(catalogue, answers, approvalsOf(state.fields));
      if (returned > 0) return { turn: "yours", title: stripTexts.vendorReturning(returned) };
      return toApprove.length > 0
        ? {
            turn: "yours",
            title: stripTexts.vendorChecking(toApprove.length),
            todo: stripTexts.vendorCheckingTodo,
          }
        : { turn: "yours", title: stripTexts.vendorApprovable };
    }
    case "approved":
      return clinic
        ? { turn: "yours", title: stripTexts.approved, todo: stripTexts.approvedTodo }
        : { turn: "theirs", title: stripTexts.vendorApproved };
    case "sent":
      return { turn: "theirs", title: stripTexts.sent };
    case "received":
      return {
        turn: "theirs",
        title: isReviewedByPortal(catalogue) ? portalReviewTexts.received : stripTexts.received,
      };
    case "done":
      return { turn: "done", title: stripTexts.done };
    case "cancelled":
      return {
        turn: "done",
        title: stripTexts.cancelled,
        ...(state.cancelled !== null && {
          todo: stripTexts.cancelledTodo(
            [cancelReasonWords[state.cancelled.reason], state.cancelled.note]
              .filter((text) => text !== "")
              .join("　"),
          ),
        }),
      };
  }
};

/** What to do next, whose turn it is, how much remains, and until when. */
export const ApplicationStrip = () => {
  const { application, worker } = useWork();
  const { state } = useLive();
  const { completeness } = useJudged();
  const { turn, title, todo } = useWords();
  const [toFix] = useReturned();
  const [missing] = openKeys(completeness);
  const next = toFix?.field.key ?? missing;
  const filling = state.status === "filling" || state.status === "returned";
  return (
    <NextStrip
      turn={turn}
      title={title}
      actions={
        <>
          {filling && next !== undefined && (
            <FieldLink field={next} look="button">
              {toFix === undefined ? applicationTexts.nextField : applicationTexts.nextReturn}
            </FieldLink>
          )}
          {state.status === "approved" && (
            <ButtonLink href={sheetRoute(application.id)}>{applicationTexts.toSheet}</ButtonLink>
          )}
          {state.sending !== null && state.snapshot !== null && (
            <ButtonLink href={sheetRoute(application.id)} look="secondary">
              {applicationTexts.openSheet}
            </ButtonLink>
          )}
          {isPlanOpen(state.sending, state.planSettled) && (
            <a href="#plan" className={`self-center ${textLinkLook}`}>
              {planTexts.toQuestion}
            </a>
          )}
          <StripPresses />
        </>
      }
    >
      {todo !== undefined && <p>{todo}</p>}
      {worker.side === "vendor" && turnOf(state.status) === "clinic" && !application.clinicHasMail && (
        <p>{stripTexts.callClinic}</p>
      )}
      <DeadlineLine />
    </NextStrip>
  );
};
