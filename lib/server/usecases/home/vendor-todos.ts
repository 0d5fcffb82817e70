import type { Actor } from "@/lib/domain/actor";
import { soonDays } from "@/lib/domain/application/listing";
import { addDays, isBefore, isoDate, readIsoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { shownOfKind, type VendorTodo } from "@/lib/domain/todo";
import {
  listDelegatedRows,
  listPlanOpenRows,
  listToCallRows,
  listUnsentRows,
  listWaitingRows,
} from "../../db/listed-applications";
import type { TenantTx } from "../../db/tenant";
import { todoApplication } from "./clinic-todos";

const unsent = async (tx: TenantTx, actor: Actor): Promise<VendorTodo[]> => {
  const today = tokyoDate(new Date());
  const rows = await listUnsentRows(tx, isoDate(addDays(today, soonDays)), shownOfKind);
  return rows.flatMap((row) => {
    const validUntil = readIsoDate(row.validUntil ?? "");
    return validUntil === undefined
      ? []
      : [
          {
            kind: "unsent-near-deadline",
            application: todoApplication(row, actor),
            validUntil,
            late: isBefore(validUntil, today),
          },
        ];
  });
};

/** What waits for a vendor in its clinics' applications, the most urgent first. */
export const vendorTodos = async (tx: TenantTx, actor: Actor): Promise<readonly VendorTodo[]> => [
  ...(await unsent(tx, actor)),
  ...(await listWaitingRows(tx, ["checking"], shownOfKind)).map((row): VendorTodo => ({
    kind: "check",
    application: todoApplication(row, actor),
  })),
  ...(await listDelegatedRows(tx, shownOfKind)).map((row): VendorTodo => ({
    kind: "answer-delegated",
    application: todoApplication(row, actor),
    fields: row.fields,
  })),
  ...(await listToCallRows(tx, shownOfKind)).map((row): VendorTodo => ({
    kind: "call-clinic",
    application: todoApplication(row, actor),
    about: row.status === "returned" ? "returned" : "approved",
    clinicName: row.clinicName,
    phone: row.clinicPhone,
  })),
  ...(await listPlanOpenRows(tx, shownOfKind)).map((row): VendorTodo => ({
    kind: "settle-plan",
    application: todoApplication(row, actor),
  })),
];
