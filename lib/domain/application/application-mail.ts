import type { PlainDate } from "../calendar/plain-date";
import type { FeeTable } from "../facility-code/fee-tables";
import type { ApplicationMailKind } from "../people/mail";
import type { VendorContact } from "../visitor";
import type { CancelReason, Status } from "./status";

/** A field as a mail names it; values never stand in mails. */
export interface NamedField {
  readonly number: number | null;
  readonly label: string;
  readonly gloss: string | null;
}

/** What a mail about an application must know. */
export interface ApplicationMailFacts {
  readonly vendor: VendorContact;
  readonly clinicName: string;
  readonly link: string;
  /** 申請番号 */
  readonly number: number;
  /** オンライン請求 */
  readonly form: string;
  readonly facility: { readonly feeTable: FeeTable; readonly name: string };
  readonly returned: readonly (NamedField & { readonly reason: string })[];
  readonly corrected: readonly NamedField[];
  readonly validUntil: PlainDate | null;
  readonly cancelled: { readonly reason: CancelReason; readonly note: string } | null;
}

/** The status of which each mail tells; once an application has moved on, nobody needs it any more. */
export const toldStatus: Readonly<Record<ApplicationMailKind, Status>> = {
  "check-requested": "checking",
  "application-returned": "returned",
  "application-approved": "approved",
  "application-cancelled": "cancelled",
};
