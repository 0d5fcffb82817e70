import { isBefore, type PlainDate } from "../calendar/plain-date";
import type { PortalAccount } from "@/lib/forms/account";
import { valueOf, type Answers } from "@/lib/forms/answer";
import type { Catalogue, CatalogueField } from "@/lib/forms/catalogue";
import type { SheetRow } from "@/lib/forms/sheet";
import type { ApplicationState } from "./application";
import type { Status } from "./status";

/** How a sheet can be opened. */
export const sheetFormats = ["page", "print", "xlsx", "json"] as const;

/** The confidential row of a form, 秘密の番号. */
export type SecretRow = Pick<CatalogueField, "key" | "label">;

/** What stands around a sheet: whose application it is, and how far it has come. */
interface SheetHead extends Pick<
  ApplicationState,
  "changeNo" | "status" | "sending" | "receivedOn" | "completedOn" | "planSettled" | "facilityCode"
> {
  readonly applicationId: string;
  /** 申請番号, running within the vendor. */
  readonly applicationNumber: number;
  /** オンライン請求 利用開始・変更申請 */
  readonly title: string;
  readonly facilityId: string;
  /** As approved, or as it stands where nothing is approved yet. */
  readonly facility: PortalAccount;
  readonly today: PlainDate;
  /** The confidential row whose text lies in the safe. */
  readonly secret: SecretRow | null;
}

/** The latest approved state of an application, to be copied onto 総合ポータルサイト. `approvedAt` is an instant in UTC. */
export interface Sheet {
  readonly catalogue: string;
  readonly version: number;
  readonly snapshot: number;
  readonly approvedAt: string;
  /** The last day for sending it as it is; null where no deadline applies. */
  readonly validUntil: PlainDate | null;
  /** Whether it still is what the application says; if not, it is 旧版. */
  readonly isCurrent: boolean;
  readonly rows: readonly SheetRow[];
  /** Where the form is on 総合ポータルサイト, and the clicks that lead to it. */
  readonly portal: { readonly address: string; readonly path: readonly string[] };
}

/** The confidential field whose text lies in the safe; null where it is thought of at the sending, or not decided yet. */
export const secretInSafe = (catalogue: Catalogue, answers: Answers): SecretRow | null =>
  catalogue.fields.find(({ key, handling }) => {
    const value = valueOf(answers[key]);
    return (
      handling === "confidential" &&
      typeof value === "object" &&
      "decided" in value &&
      value.decided === "stored"
    );
  }) ?? null;

export type NotApproved = SheetHead & { readonly kind: "not-approved" };
export type Approved = SheetHead & { readonly kind: "approved"; readonly sheet: Sheet };

/** What somebody finds who asks for the sheet of an application. */
export type SheetView = NotApproved | Approved;

/** What a reader must know before copying: `ready` alone may be copied and sent. */
export type SheetStanding = "ready" | "outdated" | "expired" | "sent" | "cancelled";

const afterSending: ReadonlySet<Status> = new Set(["sent", "received", "done"]);

/** Whether the last day for sending a sheet as it is has passed. */
export const isExpired = (validUntil: PlainDate | null, today: PlainDate): boolean =>
  validUntil !== null && isBefore(validUntil, today);

/** Whether a sheet can be copied and sent now; once it was sent, nothing of it matters any more. */
export const sheetStanding = ({ status, today, sheet }: Approved): SheetStanding => {
  if (afterSending.has(status)) return "sent";
  if (status === "cancelled") return "cancelled";
  if (!sheet.isCurrent) return "outdated";
  return isExpired(sheet.validUntil, today) ? "expired" : "ready";
};

/** What a row's コピー button puts on the clipboard; null where there is nothing to copy. */
export const copyable = ({ value, entry }: Pick<SheetRow, "value" | "entry">): string | null =>
  value !== null && value !== "" && (entry === "paste" || entry === "choose") ? value : null;
