import type { Side } from "../actor";
import type { PlainDate } from "../calendar/plain-date";
import type { PortalAccount } from "@/lib/forms/account";
import type { Answer, Answers } from "@/lib/forms/answer";
import type { Preset } from "@/lib/forms/presets/preset";
import type { Procedure } from "@/lib/forms/procedures";
import type { SentDocument } from "../files/document";
import type { CheckContext } from "./checks/check";
import type { Acknowledgement } from "./completeness";
import type { StoredAnswer, ValueSource } from "./field-change";
import type { Approval, Return } from "./review";
import type { PlannedRow, PlanSettlement } from "./plan";
import type { Sending } from "./sending";
import type { CancelReason, Status } from "./status";

/** What the vendor asks the clinic to put right in a field. `reply` is the clinic's word if it keeps the value. */
export interface FieldReturn {
  readonly valueText: string;
  readonly reason: string;
  readonly reply: string | null;
}

/**
 * What stands in one field as both sides see it: the answer, where it came from, and what the vendor said of it.
 * `at` is an instant in ISO 8601 (UTC). `awaits` says that it was entered for the clinic, which has not looked at it yet;
 * `correctedFrom` is the answer the vendor replaced while checking.
 */
export interface FieldState extends StoredAnswer {
  readonly source: ValueSource;
  readonly sourceNote: string | null;
  readonly by: string;
  readonly side: Side;
  readonly at: string;
  readonly awaits: boolean;
  readonly correctedFrom: Answer | null;
  readonly approvedText: string | null;
  readonly returned: FieldReturn | null;
}

export type FieldStates = Readonly<Record<string, FieldState>>;

/** A sending that was recorded, who sent, and what of it is only planned. */
export interface RecordedSending extends Sending {
  readonly by: string;
  readonly tooLate: boolean;
  readonly planned: readonly PlannedRow[];
}

/** The latest approved state of an application. `approvedAt` is an instant in ISO 8601 (UTC). */
export interface SnapshotFacts {
  readonly number: number;
  readonly approvedAt: string;
  readonly validUntil: PlainDate | null;
}

/** What changes while people work on an application; numbers of changes run on without gaps. */
export interface ApplicationState {
  readonly changeNo: number;
  readonly status: Status;
  readonly preset: string | null;
  readonly snapshot: SnapshotFacts | null;
  readonly sending: RecordedSending | null;
  readonly receivedOn: PlainDate | null;
  readonly completedOn: PlainDate | null;
  /** The answer to whether what was sent as planned stands. */
  readonly planSettled: PlanSettlement | null;
  /** The facility's code as it is now: 職域 gets it only when the procedure ends. */
  readonly facilityCode: string | null;
  readonly cancelled: { readonly reason: CancelReason; readonly note: string } | null;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly fields: FieldStates;
  /** What was sent for the fields that take a file, newest first. */
  readonly documents: readonly SentDocument[];
}

/** The facility of an application as its pages name it. */
export interface ApplicationFacility extends PortalAccount {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
}

/** Everything a page about one application is told. */
export interface ApplicationView {
  readonly id: string;
  /** 申請番号, running within the vendor. */
  readonly number: number;
  readonly catalogue: { readonly id: string; readonly version: number };
  readonly procedure: Procedure;
  readonly facility: ApplicationFacility;
  readonly context: CheckContext;
  readonly presets: readonly Preset[];
  /** Whether anybody of the clinic is told by mail; if not, the vendor calls. */
  readonly clinicHasMail: boolean;
  readonly state: ApplicationState;
}

/** The answers alone, as the rules judge them. */
export const answersOf = (fields: FieldStates): Answers =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, { answer }]) => (answer === null ? [] : [[key, answer]])),
  );

export const approvalsOf = (fields: FieldStates): readonly Approval[] =>
  Object.entries(fields).flatMap(([field, { approvedText }]) =>
    approvedText === null ? [] : [{ field, valueText: approvedText }],
  );

export const returnsOf = (fields: FieldStates): readonly Return[] =>
  Object.entries(fields).flatMap(([field, { returned }]) =>
    returned === null ? [] : [{ field, ...returned }],
  );
