"use client";

import type { Field as Framed } from "@/components/ui/field";
import type { FieldStatus } from "@/lib/client/application/live-view";
import type { FieldState } from "@/lib/domain/application/application";
import type { AnyIssue } from "@/lib/domain/application/completeness";
import { mayEdit, isOpen } from "@/lib/domain/application/status";
import { isOnSheet } from "@/lib/domain/application/field-change";
import { tokyoTime } from "@/lib/domain/calendar/plain-date";
import type { Field } from "@/lib/forms/catalogue";
import { isFilledByPortal, onlyOption } from "@/lib/forms/effective";
import type { FieldIssue } from "@/lib/forms/judge";
import type { Proposal } from "@/lib/forms/kinds/kind";
import { programNamesOf } from "@/lib/forms/presets/preset";
import type { RefusalCode } from "@/lib/forms/refusals";
import { hasDeadline } from "@/lib/domain/application/claim-start";
import { startMonths } from "@/lib/domain/application/deadline";
import {
  applicationTexts,
  selectableMonthsText,
  sourceText,
  waitedFor,
} from "@/lib/texts/ja/application-page";
import { issueTexts, refusalTexts } from "@/lib/texts/ja/issues";
import { useJudged, useLive, useWork } from "./application-context";
import { answerText } from "./answer-text";
import { isRow, issueText, labelOf, needOf, standing, worstOf } from "./field-facts";

/** Everything the page shows of one field. */
export interface FieldView {
  readonly field: Field;
  readonly framed: Framed;
  readonly state: FieldState | undefined;
  readonly status: FieldStatus | undefined;
  /** The only option there is: nobody chooses it. */
  readonly only: string | undefined;
  /** What is offered in one press: better values, or the names the vendor's programs have. */
  readonly proposals: readonly Proposal[];
  readonly editing: "open" | "after-approval" | "closed" | "portal";
}

const savedText = (status: FieldStatus | undefined, reader: string): string | undefined => {
  switch (status?.kind) {
    case "saved":
      return applicationTexts.saved(tokyoTime(new Date(status.at)));
    case "arrived":
      if (status.meanwhile) return undefined;
      return status.by === reader
        ? applicationTexts.saved(tokyoTime(new Date(status.at)))
        : applicationTexts.arrived(status.by, tokyoTime(new Date(status.at)));
    case "saving":
    case "waiting":
    case "refused":
    case "conflict":
    case undefined:
      return undefined;
  }
};

const refusalText = ({ codes, message }: Extract<FieldStatus, { kind: "refused" }>): string => {
  const [code = ""] = codes;
  if (code in refusalTexts) return refusalTexts[code as RefusalCode];
  if (code in issueTexts) return issueText({ code, params: {} } as AnyIssue);
  return message;
};

/** What stands under the control: what could not be kept before what is odd about what was. */
const issueOf = (
  field: Field,
  status: FieldStatus | undefined,
  state: FieldState | undefined,
  issue: FieldIssue<AnyIssue> | undefined,
): Framed["issue"] => {
  if (status?.kind === "refused") return { level: "error", text: refusalText(status) };
  if (status?.kind === "waiting") return { level: "warning", text: applicationTexts.waiting };
  if (status?.kind === "arrived" && status.meanwhile)
    return {
      level: "warning",
      text: applicationTexts.meanwhile(status.by, answerText(field, state?.answer ?? null)),
    };
  return issue === undefined ? undefined : { level: issue.level, text: issueText(issue) };
};

/** The help of the field: where a program's name stands, and the months that are open today where the 20th matters. */
const useHelp = (field: Field, programs: ReturnType<typeof programNamesOf>): string => {
  const {
    application: {
      context: { today },
    },
    catalogue,
  } = useWork();
  const { answers } = useJudged();
  if (field.kind === "program-name") return `${field.help}${programs.hint}`;
  if (field.key !== "claimStartMonth" || !hasDeadline(catalogue, answers)) return field.help;
  const { earliest, latest } = startMonths(today);
  return `${field.help}${selectableMonthsText(earliest, latest)}`;
};

/** One field as it stands now, in words. */
export const useField = (field: Field): FieldView => {
  const { application: view, catalogue, worker } = useWork();
  const { state: application, statuses } = useLive();
  const {
    answers,
    completeness: { errors, warnings },
  } = useJudged();
  const row = standing(catalogue, answers, field);
  const [state, status] = [application.fields[field.key], statuses[field.key]];
  const issue = worstOf([...errors, ...warnings], field.key);
  const programs = programNamesOf(view.presets, application.preset);
  const help = useHelp(row, programs);
  const isUnnamed = row.kind === "program-name" && (state?.answer ?? null) === null;
  const mayChange = isOnSheet(field) ? mayEdit(application.status, worker) : isOpen(application.status);
  const own = row.owner !== "clinic-only" || worker.side === "clinic";
  const closed = !mayChange || !own;
  const only = row.options?.options.find(({ key }) => key === onlyOption(row));
  return {
    field: row,
    state,
    status,
    only: only && (only.shown ?? only.text),
    proposals: isUnnamed ? programs.names.map((value) => ({ value })) : (issue?.proposals ?? []),
    editing: isFilledByPortal(catalogue, answers, field)
      ? "portal"
      : closed
        ? "closed"
        : application.status === "approved" && isOnSheet(field)
          ? "after-approval"
          : "open",
    framed: {
      id: field.key,
      label: labelOf(row),
      number: isRow(row) ? String(row.number) : undefined,
      need: needOf(catalogue, answers, field),
      source:
        (state === undefined || state.answer === null ? null : sourceText(state, worker.side)) ?? undefined,
      help,
      saved: savedText(status, worker.personName),
      issue: issueOf(field, status, state, issue),
    },
  };
};

export const ownerText = (field: Field): string => waitedFor[field.owner];
