import type { FeeTable } from "../facility-code/fee-tables";
import type { Catalogue } from "@/lib/forms/catalogue";
import { planFor, procedures, type Procedure } from "@/lib/forms/procedures";
import type { SheetRow } from "@/lib/forms/sheet";

/** Whether what was sent as planned stands: as it was sent, or it changed and a 変更申請 is necessary (docs/portal §1.3). */
export const planAnswers = ["as-sent", "changed"] as const;

export type PlanAnswer = (typeof planAnswers)[number];

/** A row that was sent as planned, with its value as the sheet had it. */
export interface PlannedRow {
  readonly field: string;
  readonly value: string;
}

/** What somebody answered. `at` is an instant in ISO 8601 (UTC). */
export interface PlanSettlement {
  readonly answer: PlanAnswer;
  readonly by: string;
  readonly at: string;
}

const textOf = ({ value, note }: SheetRow): string =>
  value === "" && note?.code === "choose-meaning" ? note.meaning : (value ?? "");

/** The rows of a form that are only planned. */
export const plannedRows = (rows: readonly SheetRow[]): readonly PlannedRow[] =>
  rows.filter(({ planned }) => planned === true).map((row) => ({ field: row.key, value: textOf(row) }));

/** What was sent as planned, null where nothing was sent. */
type Sent = { readonly planned: readonly PlannedRow[] } | null;

/** Whether the question of what was planned is to be asked: it was sent, and nobody has answered. */
export const isPlanOpen = (sending: Sent, settled: PlanSettlement | null): boolean =>
  sending !== null && sending.planned.length > 0 && settled === null;

/**
 * Whether an answer may be given: something was sent as planned, the answer is another one than the one that stands,
 * and whoever gives it has seen that one.
 */
export const mayAnswerPlan = (
  sending: Sent,
  standing: PlanAnswer | null,
  { answer, seen }: { readonly answer: PlanAnswer; readonly seen: PlanAnswer | null },
): boolean => sending !== null && sending.planned.length > 0 && standing === seen && standing !== answer;

/** The procedure of a 変更申請 on the same form in which these rows are likely to change; null where none is known. */
export const changeProcedure = (
  { id }: Pick<Catalogue, "id">,
  feeTable: FeeTable,
  planned: readonly PlannedRow[],
): Procedure | null =>
  procedures.find((procedure) =>
    planFor(procedure, feeTable).forms.some(
      ({ catalogue, applicationType, likelyToChange }) =>
        catalogue === id &&
        applicationType === "change" &&
        planned.every(({ field }) => likelyToChange.includes(field)),
    ),
  ) ?? null;
