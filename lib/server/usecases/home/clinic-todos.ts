import type { Actor } from "@/lib/domain/actor";
import { isReviewedByPortal } from "@/lib/domain/application/portal-review";
import type { Return } from "@/lib/domain/application/review";
import { returnedFields } from "@/lib/domain/application/review";
import { isOpen } from "@/lib/domain/application/status";
import { isBefore, readIsoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import type { ClinicTodo, TodoApplication } from "@/lib/domain/todo";
import { valueOf, type Answers } from "@/lib/forms/answer";
import { listPlanOpenRows, listWaitingRows, type ListedRow } from "../../db/listed-applications";
import { listWaitingFields, type WaitingField } from "../../db/waiting-fields";
import type { TenantTx } from "../../db/tenant";
import { catalogueOf } from "../applications/held-application";
import { listedApplication } from "../applications/listed-application";

/** More applications than a clinic has under way. */
const manyOfClinic = 100;

interface Waiting {
  readonly row: ListedRow;
  readonly fields: readonly WaitingField[];
}

export const todoApplication = (row: ListedRow, actor: Pick<Actor, "role">): TodoApplication => {
  const { id, number, form, facility } = listedApplication(row, actor);
  return { id, number, form, facility: { feeTable: facility.feeTable, name: facility.name } };
};

const loggedIn = ({ field, answer }: WaitingField): boolean => {
  const value = valueOf(answer ?? undefined);
  return field === "portalLogin" && typeof value === "object" && "done" in value && value.done;
};

/** One per facility that has not tried the login yet, in its first application. */
const logins = (waiting: readonly Waiting[]): readonly Waiting[] => {
  const tried = new Set(
    waiting.filter(({ fields }) => fields.some(loggedIn)).map(({ row }) => row.facilityId),
  );
  const open = waiting.filter(({ row }) => isOpen(row.status) && !tried.has(row.facilityId));
  return open.filter(
    ({ row }, at) => open.findIndex((other) => other.row.facilityId === row.facilityId) === at,
  );
};

const returnOf = ({ field, returnedText, returnReason, reply }: WaitingField): readonly Return[] =>
  returnedText === null || returnReason === null
    ? []
    : [{ field, valueText: returnedText, reason: returnReason, reply }];

/** What was returned and neither changed nor answered, in the form's order. */
const fixes = ({ row, fields }: Waiting) => {
  const catalogue = catalogueOf(row);
  const answers: Answers = Object.fromEntries(
    fields.flatMap(({ field, answer }) => (answer === null ? [] : [[field, answer]])),
  );
  return returnedFields(catalogue, answers, fields.flatMap(returnOf)).map(({ field, reason }) => ({
    number: "number" in field ? field.number : null,
    label: field.label,
    reason,
  }));
};

const ofStatus = (waiting: Waiting, application: TodoApplication): readonly ClinicTodo[] => {
  const { status, validUntil } = waiting.row;
  switch (status) {
    case "filling":
      return [{ kind: "fill-in", application }];
    case "returned": {
      const open = fixes(waiting);
      const [first] = open;
      return first === undefined
        ? [{ kind: "fill-in", application }]
        : [{ kind: "fix", application, fields: open.length, ...first }];
    }
    case "approved": {
      const until = readIsoDate(validUntil ?? "") ?? null;
      return until !== null && isBefore(until, tokyoDate(new Date()))
        ? [{ kind: "change-month", application, validUntil: until }]
        : [{ kind: "transcribe", application, validUntil: until }];
    }
    case "sent":
      return [{ kind: "record-receipt", application }];
    case "received":
      return isReviewedByPortal(catalogueOf(waiting.row)) ? [{ kind: "record-review", application }] : [];
    case "checking":
    case "done":
    case "cancelled":
      return [];
  }
};

const urgency: readonly ClinicTodo["kind"][] = [
  "try-login",
  "fix",
  "change-month",
  "transcribe",
  "fill-in",
  "look-at-values",
  "record-receipt",
  "record-review",
  "settle-plan",
];

/** What waits for a clinic in its applications, the login first. */
export const clinicTodos = async (tx: TenantTx, actor: Actor): Promise<readonly ClinicTodo[]> => {
  const rows = await listWaitingRows(
    tx,
    ["filling", "checking", "returned", "approved", "sent", "received"],
    manyOfClinic,
  );
  const all = await listWaitingFields(
    tx,
    rows.map(({ id }) => id),
  );
  const waiting = rows.map((row): Waiting => ({
    row,
    fields: all.filter(({ applicationId }) => applicationId === row.id),
  }));
  const todos = [
    ...logins(waiting).map(({ row }): ClinicTodo => ({
      kind: "try-login",
      application: todoApplication(row, actor),
    })),
    ...waiting.flatMap((each) => {
      const application = todoApplication(each.row, actor);
      const told = each.fields.filter(({ awaits }) => awaits).length;
      return [
        ...ofStatus(each, application),
        ...(told === 0 ? [] : [{ kind: "look-at-values", application, fields: told } as const]),
      ];
    }),
    ...(await listPlanOpenRows(tx, manyOfClinic)).map((row): ClinicTodo => ({
      kind: "settle-plan",
      application: todoApplication(row, actor),
    })),
  ];
  return urgency.flatMap((kind) => todos.filter((todo) => todo.kind === kind));
};
