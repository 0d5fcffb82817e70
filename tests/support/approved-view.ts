import type { Approved, Sheet } from "@/lib/domain/application/sheet";
import type { SheetRow } from "@/lib/forms/sheet";
import { accounts } from "./applications";

/** An approved application with a sheet of these rows, looked at on 1 December 2026. */
export const approvedView = (
  rows: readonly SheetRow[] = [],
  sheet: Partial<Sheet> = {},
  head: Partial<Omit<Approved, "kind" | "sheet">> = {},
): Approved => ({
  kind: "approved",
  applicationId: "4b2f0d3c-0000-4000-8000-000000000012",
  applicationNumber: 12,
  facilityId: "4b2f0d3c-0000-4000-8000-000000000013",
  changeNo: 1,
  secret: null,
  title: "オンライン請求 利用開始・変更申請",
  facility: accounts.dental,
  status: "approved",
  sending: null,
  receivedOn: null,
  completedOn: null,
  planSettled: null,
  facilityCode: accounts.dental.code,
  today: { year: 2026, month: 12, day: 1 },
  ...head,
  sheet: {
    catalogue: "online-claim",
    version: 1,
    snapshot: 3,
    approvedAt: "2026-12-01T00:00:00.000Z",
    validUntil: null,
    isCurrent: true,
    rows,
    portal: { address: "https://portal.example.jp/", path: [] },
    ...sheet,
  },
});
