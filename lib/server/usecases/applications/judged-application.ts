import type { Actor } from "@/lib/domain/actor";
import {
  answersOf,
  approvalsOf,
  returnsOf,
  type ApplicationView,
} from "@/lib/domain/application/application";
import { judgeCompleteness, valueText, type Completeness } from "@/lib/domain/application/completeness";
import { unsettledReturns, type Approval, type Return } from "@/lib/domain/application/review";
import { leadsTo, type MoveName, type Status } from "@/lib/domain/application/status";
import { AppError } from "@/lib/domain/errors";
import type { Answers } from "@/lib/forms/answer";
import type { Catalogue } from "@/lib/forms/catalogue";
import type { HeldApplication } from "../../db/applications";
import type { TenantTx } from "../../db/tenant";
import { applicationState } from "./application-state";
import { held } from "./held-application";
import { applicationFacts } from "./read-application";

/** An application that nobody else changes until the transaction ends, with everything that is judged of it. */
export interface JudgedApplication {
  readonly application: HeldApplication;
  readonly catalogue: Catalogue;
  readonly view: ApplicationView;
  readonly answers: Answers;
  readonly approvals: readonly Approval[];
  readonly returns: readonly Return[];
  readonly unsettled: readonly string[];
  readonly completeness: Completeness;
}

/** Holds and judges an application. @throws AppError not-found */
export const judged = async (
  tx: TenantTx,
  actor: Actor,
  applicationId: string,
): Promise<JudgedApplication> => {
  const { application, catalogue } = await held(tx, applicationId);
  const facts = await applicationFacts(tx, actor.vendorId, applicationId);
  const view = { ...facts, state: await applicationState(tx, applicationId, actor) };
  const answers = answersOf(view.state.fields);
  const returns = returnsOf(view.state.fields);
  return {
    application,
    catalogue,
    view,
    answers,
    approvals: approvalsOf(view.state.fields),
    returns,
    unsettled: unsettledReturns(catalogue, answers, returns).map(({ field }) => field),
    completeness: judgeCompleteness(catalogue, answers, facts.context, view.state.acknowledgements),
  };
};

/** Where a move leads; whether the actor may make it was asked at the door. @throws AppError wrong-status */
export const moved = ({ status }: Pick<HeldApplication, "status">, move: MoveName): Status => {
  const to = leadsTo(status, move);
  if (to === undefined) throw new AppError("wrong-status", { status, move });
  return to;
};

/** The version of a field that somebody looked at is still the one that stands there. @throws AppError edited-meanwhile */
export const stillSeen = ({ view }: JudgedApplication, field: string, version: number): void => {
  const current = view.state.fields[field]?.version ?? 0;
  if (current !== version) throw new AppError("edited-meanwhile", { field, version: current });
};

/** Refuses an application that is not complete. @throws AppError incomplete */
export const complete = ({ completeness }: JudgedApplication, enough: keyof Completeness): void => {
  if (completeness[enough] === true) return;
  const { missing, errors, delegated } = completeness;
  throw new AppError("incomplete", {
    missing: missing.map(({ field }) => field),
    errors: [...new Set(errors.map(({ field }) => field))],
    delegated,
  });
};

/** What stands in a field, as an approval or a return holds it. */
export const seenText = ({ catalogue, answers }: JudgedApplication, field: string): string =>
  valueText(catalogue, answers, field);
