"use client";

import { AcknowledgedIssue, AcknowledgeIssue } from "@/components/review/acknowledge-issue";
import { FieldReview } from "@/components/review/field-review";
import { ReturnNotice } from "@/components/review/return-notice";
import { valueText } from "@/lib/domain/application/completeness";
import { reviewStandings, settledHow } from "@/lib/domain/application/review-standing";
import { mayEdit, openMoves } from "@/lib/domain/application/status";
import { holdsPermission } from "@/lib/domain/permissions";
import type { Field } from "@/lib/forms/catalogue";
import { correctedTexts } from "@/lib/texts/ja/review";
import { answerText } from "./answer-text";
import { useJudged, useLive, useWork } from "./application-context";
import { worstOf } from "./field-facts";

/** What is odd about a field and may stay as it is: why it does, or the place to say so. */
const Oddity = ({ field }: { readonly field: Field }) => {
  const { catalogue, worker, actions, catchUp } = useWork();
  const { state, unsaved } = useLive();
  const {
    answers,
    issues,
    completeness: { errors, warnings },
  } = useJudged();
  const { key } = field;
  if (key in unsaved) return null;
  const open = worstOf([...errors, ...warnings], key);
  const mayStay =
    open?.level === "warning" ||
    (open?.overridable === true && holdsPermission(worker, "application.override"));
  if (open !== undefined && mayStay && mayEdit(state.status, worker))
    return (
      <AcknowledgeIssue
        field={field}
        version={state.fields[key]?.version ?? 0}
        code={open.code}
        action={actions.acknowledge}
        onDone={catchUp}
      />
    );
  const acknowledged = state.acknowledgements.find(
    (each) =>
      each.field === key &&
      each.valueText === valueText(catalogue, answers, key) &&
      issues.some((issue) => issue.field === key && issue.code === each.code),
  );
  return open === undefined && acknowledged !== undefined ? (
    <AcknowledgedIssue reason={acknowledged.reason} />
  ) : null;
};

/** What the vendor said of one field, and what either side can do about it now. */
export const FieldCheck = ({ field }: { readonly field: Field }) => {
  const { catalogue, worker, actions, catchUp } = useWork();
  const { state } = useLive();
  const { key } = field;
  const own = state.fields[key];
  const [returned, corrected] = [own?.returned ?? null, own?.correctedFrom ?? null];
  const moves = openMoves(state.status, worker);
  const standing = moves.includes("approve") ? reviewStandings(catalogue, state)[key] : undefined;
  const isReturned = state.status === "returned" || state.status === "filling";
  return (
    <>
      <Oddity field={field} />
      {worker.side === "clinic" && corrected !== null && (
        <p className="measure border-s-4 border-blue-900 ps-4 whitespace-pre-line">
          {correctedTexts.told(answerText(field, corrected))}
        </p>
      )}
      {isReturned && returned !== null && (
        <ReturnNotice
          field={field}
          returned={returned}
          settled={settledHow(catalogue, state, key)}
          reply={moves.includes("requestCheck") ? actions.reply : undefined}
          onDone={catchUp}
        />
      )}
      {standing !== undefined && (
        <FieldReview field={field} state={own} standing={standing} actions={actions} onDone={catchUp} />
      )}
    </>
  );
};
