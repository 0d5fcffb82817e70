import { sideOf, type Actor, type Side } from "../actor";
import { holdsPermission, type Permission } from "../permissions";

export const statuses = [
  "filling",
  "checking",
  "returned",
  "approved",
  "sent",
  "received",
  "done",
  "cancelled",
] as const;

/** 入力中, 確認待ち, 修正依頼, 確認済み・未送信, 送信済み, 受付済み, 完了, 中止. */
export type Status = (typeof statuses)[number];

export const cancelReasons = [
  "filed-on-paper",
  "not-this-time",
  "already-used",
  "duplicate",
  "other",
] as const;

export type CancelReason = (typeof cancelReasons)[number];

interface Move {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly permission: Permission;
}

const beforeSending = ["filling", "checking", "returned", "approved"] as const;

/** Whether nothing was sent yet and the application is not given up: consent, 秘密の番号 and preconditions can still be settled. */
export const isOpen = (status: Status): boolean => (beforeSending as readonly Status[]).includes(status);

/**
 * Every way an application's status can change: one line per move. `changeAfterApproval` follows from a saved field;
 * `undoSending` leads back to where the sending came from (`sending.ts`), 確認済み as a rule.
 */
const moves = {
  requestCheck: { from: ["filling", "returned"], to: "checking", permission: "application.requestCheck" },
  confirmByPhone: { from: ["filling", "returned"], to: "checking", permission: "application.confirmByPhone" },
  takeBack: { from: ["checking"], to: "filling", permission: "application.takeBack" },
  returnFields: { from: ["checking"], to: "returned", permission: "application.review" },
  approve: { from: ["checking"], to: "approved", permission: "application.review" },
  changeAfterApproval: { from: ["approved"], to: "filling", permission: "application.edit" },
  recordSending: {
    from: [...beforeSending, "cancelled"],
    to: "sent",
    permission: "application.recordSending",
  },
  undoSending: { from: ["sent"], to: "approved", permission: "application.recordSending" },
  recordReceipt: { from: ["sent"], to: "received", permission: "application.recordProgress" },
  recordCompletion: { from: ["received"], to: "done", permission: "application.recordProgress" },
  cancel: { from: beforeSending, to: "cancelled", permission: "application.cancel" },
  resume: { from: ["cancelled"], to: "filling", permission: "application.resume" },
} as const satisfies Readonly<Record<string, Move>>;

export type MoveName = keyof typeof moves;

export const moveNames = Object.keys(moves) as readonly MoveName[];

export type MoveDecision =
  | { readonly kind: "moved"; readonly to: Status }
  | { readonly kind: "refused"; readonly because: "not-allowed" | "wrong-status" };

/** Where a move leads from a status; undefined where it does not start there. */
export const leadsTo = (status: Status, name: MoveName): Status | undefined => {
  const { from, to }: Move = moves[name];
  return from.includes(status) ? to : undefined;
};

/** Whether an actor may make a move now, and where it leads. */
export const decideMove = (status: Status, name: MoveName, actor: Pick<Actor, "role">): MoveDecision => {
  if (!holdsPermission(actor, moves[name].permission)) return { kind: "refused", because: "not-allowed" };
  const to = leadsTo(status, name);
  return to === undefined ? { kind: "refused", because: "wrong-status" } : { kind: "moved", to };
};

/** The moves open to an actor, in the order of the table. */
export const openMoves = (status: Status, actor: Pick<Actor, "role">): readonly MoveName[] =>
  moveNames.filter((name) => decideMove(status, name, actor).kind === "moved");

/** Whose turn it is; null when nothing is waited for from either side. */
export const turnOf = (status: Status): Side | null => {
  switch (status) {
    case "filling":
    case "returned":
    case "approved":
      return "clinic";
    case "checking":
      return "vendor";
    case "sent":
    case "received":
    case "done":
    case "cancelled":
      return null;
  }
};

/**
 * Whether somebody may edit what goes onto the sheet now. While the vendor checks, the clinic takes the application back first;
 * what was sent, and what was cancelled, stays as it is.
 */
export const mayEdit = (status: Status, actor: Pick<Actor, "role">): boolean =>
  isOpen(status) && (status !== "checking" || sideOf(actor.role) === "vendor");
