import type { PlainDate } from "./calendar/plain-date";
import type { FeeTable } from "./facility-code/fee-tables";

/** The application that something waits in, as a sentence names it. */
export interface TodoApplication {
  readonly id: string;
  readonly number: number;
  readonly form: { readonly name: string; readonly type: string };
  readonly facility: { readonly feeTable: FeeTable; readonly name: string };
}

interface Waits<Kind extends string> {
  readonly kind: Kind;
  readonly application: TodoApplication;
}

/** Something was sent as planned, and nobody has said whether it stands. */
type SettlePlan = Waits<"settle-plan">;

/** What waits for a clinic in its applications. */
export type ClinicTodo =
  /** Nobody of the facility has tried yet whether they can log in to 総合ポータルサイト. */
  | Waits<"try-login">
  /** `number` and `label` are those of the first field that was returned. */
  | (Waits<"fix"> & {
      readonly fields: number;
      readonly number: number | null;
      readonly label: string;
      readonly reason: string;
    })
  | (Waits<"transcribe"> & { readonly validUntil: PlainDate | null })
  /** What was approved must not be sent any more as it is: its last day is over. */
  | (Waits<"change-month"> & { readonly validUntil: PlainDate })
  | Waits<"fill-in">
  /** The vendor entered values it was told, and nobody has looked at them. */
  | (Waits<"look-at-values"> & { readonly fields: number })
  | Waits<"record-receipt">
  /** 総合ポータルサイト reviews it, and its notice brings the facility its code. */
  | Waits<"record-review">
  | SettlePlan;

/** What waits for a vendor in its clinics' applications. */
export type VendorTodo =
  | (Waits<"unsent-near-deadline"> & { readonly validUntil: PlainDate; readonly late: boolean })
  | Waits<"check">
  | (Waits<"answer-delegated"> & { readonly fields: number })
  /** Something is to be told to a clinic in which nobody has a mail address. */
  | (Waits<"call-clinic"> & {
      readonly about: "returned" | "approved";
      readonly clinicName: string;
      readonly phone: string;
    })
  | SettlePlan;

/** Something that waits for the reader; it vanishes only when it is done. */
export type Todo =
  | ClinicTodo
  | VendorTodo
  /** A vendor without clinics has one thing to do first. */
  | { readonly kind: "first-clinic" }
  /** Nobody of the clinic can sign in, and nobody is invited. */
  | { readonly kind: "nobody-invited"; readonly clinicId: string; readonly clinicName: string }
  /** Somebody could not use an invitation any more and asks for another. */
  | {
      readonly kind: "renewal-asked";
      readonly invitationId: string;
      readonly name: string;
      readonly organisation: string;
    };

/** How many items of one kind stand in the list; the rest is counted. */
export const shownOfKind = 5;
