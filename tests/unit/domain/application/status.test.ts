import { describe, expect, test } from "@jest/globals";
import {
  cancelReasons,
  decideMove,
  mayEdit,
  moveNames,
  openMoves,
  statuses,
  turnOf,
  type MoveName,
  type Status,
} from "@/lib/domain/application/status";
import { roles, type Role } from "@/lib/domain/actor";

const everybody: readonly Role[] = ["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"];
const vendor: readonly Role[] = ["vendorAdmin", "vendorStaff"];
const clinic: readonly Role[] = ["clinicAdmin", "clinicStaff"];

/** 入力中 → 確認待ち → 修正依頼 ⇄ 確認待ち → 確認済み・未送信 → 送信済み → 受付済み → 完了, and the ways off it. */
const allowed: readonly (readonly [MoveName, readonly Role[], readonly Status[], Status])[] = [
  ["requestCheck", clinic, ["filling", "returned"], "checking"],
  ["confirmByPhone", vendor, ["filling", "returned"], "checking"],
  ["takeBack", everybody, ["checking"], "filling"],
  ["returnFields", vendor, ["checking"], "returned"],
  ["approve", vendor, ["checking"], "approved"],
  ["changeAfterApproval", everybody, ["approved"], "filling"],
  ["recordSending", everybody, ["filling", "checking", "returned", "approved", "cancelled"], "sent"],
  ["undoSending", everybody, ["sent"], "approved"],
  ["recordReceipt", everybody, ["sent"], "received"],
  ["recordCompletion", everybody, ["received"], "done"],
  ["cancel", everybody, ["filling", "checking", "returned", "approved"], "cancelled"],
  ["resume", everybody, ["cancelled"], "filling"],
];

const everyCase = allowed.flatMap(([move, by, from, to]) =>
  statuses.flatMap((status) =>
    roles.map((role) => {
      const decision = !by.includes(role)
        ? ({ kind: "refused", because: "not-allowed" } as const)
        : from.includes(status)
          ? ({ kind: "moved", to } as const)
          : ({ kind: "refused", because: "wrong-status" } as const);
      return [move, status, role, decision] as const;
    }),
  ),
);

describe("moves", () => {
  test("the table holds every status and every move", () => {
    expect(statuses).toStrictEqual([
      "filling",
      "checking",
      "returned",
      "approved",
      "sent",
      "received",
      "done",
      "cancelled",
    ]);
    expect(moveNames).toStrictEqual(allowed.map(([move]) => move));
    expect(everyCase).toHaveLength(12 * 8 * 4);
  });

  test.each(everyCase)("%s from %s by %s: %p", (move, status, role, decision) => {
    expect(decideMove(status, move, { role })).toStrictEqual(decision);
  });

  const take = "takeBack" as const;
  const send = "recordSending" as const;

  test.each<[Status, readonly MoveName[], readonly MoveName[]]>([
    ["filling", ["requestCheck", send, "cancel"], ["confirmByPhone", send, "cancel"]],
    ["checking", [take, send, "cancel"], [take, "returnFields", "approve", send, "cancel"]],
    ["returned", ["requestCheck", send, "cancel"], ["confirmByPhone", send, "cancel"]],
    ["approved", ["changeAfterApproval", send, "cancel"], ["changeAfterApproval", send, "cancel"]],
    ["sent", ["undoSending", "recordReceipt"], ["undoSending", "recordReceipt"]],
    ["received", ["recordCompletion"], ["recordCompletion"]],
    ["done", [], []],
    ["cancelled", [send, "resume"], [send, "resume"]],
  ])("from %s the clinic has %p, the vendor %p", (status, byClinic, byVendor) => {
    expect(clinic.map((role) => openMoves(status, { role }))).toStrictEqual([byClinic, byClinic]);
    expect(vendor.map((role) => openMoves(status, { role }))).toStrictEqual([byVendor, byVendor]);
  });

  test("an application is given up for one of five reasons", () => {
    expect(cancelReasons).toStrictEqual([
      "filed-on-paper",
      "not-this-time",
      "already-used",
      "duplicate",
      "other",
    ]);
  });
});

describe("whose turn, and who may edit", () => {
  test.each<[Status, "clinic" | "vendor" | null, readonly Role[]]>([
    ["filling", "clinic", everybody],
    ["checking", "vendor", vendor],
    ["returned", "clinic", everybody],
    ["approved", "clinic", everybody],
    ["sent", null, []],
    ["received", null, []],
    ["done", null, []],
    ["cancelled", null, []],
  ])("%s waits for the %s and is edited by %p", (status, turn, editors) => {
    expect(turnOf(status)).toBe(turn);
    expect(roles.filter((role) => mayEdit(status, { role }))).toStrictEqual(editors);
  });
});
