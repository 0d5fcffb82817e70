import { describe, expect, test } from "@jest/globals";
import { decideSending, decideUndo, type Sending } from "@/lib/domain/application/sending";
import { statuses, type Status } from "@/lib/domain/application/status";
import { roles, type Role } from "@/lib/domain/actor";
import { day } from "@/tests/support/days";

const today = day("2027-01-01");
const staff = { role: "clinicStaff" } as const;

const sendable: readonly Status[] = ["filling", "checking", "returned", "approved", "cancelled"];
const notSendable: readonly Status[] = ["sent", "received", "done"];

interface Told {
  readonly differently?: readonly string[];
  readonly validUntil?: string | null;
  readonly role?: Role;
}

/** A sending by clinic staff without a deadline and as the sheet said, unless told otherwise. */
const send = (
  status: Status,
  sentOn: string,
  { differently = [], validUntil = null, role = "clinicStaff" }: Told = {},
) =>
  decideSending(
    status,
    { role },
    { sentOn: day(sentOn), differently },
    today,
    validUntil === null ? null : day(validUntil),
  );

describe("a sending is recorded", () => {
  test.each(sendable.flatMap((status) => roles.map((role) => [status, role] as const)))(
    "from %s by %s, and the status before it is kept",
    (status, role) => {
      expect(send(status, "2026-12-31", { role })).toStrictEqual({
        kind: "recorded",
        sending: {
          sentOn: { year: 2026, month: 12, day: 31 },
          recordedOn: { year: 2027, month: 1, day: 1 },
          differently: [],
          before: status,
        },
        tooLate: false,
      });
    },
  );

  test("for every status it is either recorded or refused", () => {
    expect([...sendable, ...notSendable].sort()).toStrictEqual([...statuses].sort());
  });

  test.each(["2024-05-18", "2026-12-31", "2027-01-01"])("for %s, today being 2027-01-01", (sentOn) => {
    expect(send("approved", sentOn)).toMatchObject({
      kind: "recorded",
      sending: { sentOn: day(sentOn), recordedOn: today },
    });
  });

  test("with the fields that were sent differently, as they were named", () => {
    expect(send("approved", "2027-01-01", { differently: ["payment", "line"] })).toMatchObject({
      sending: { differently: ["payment", "line"] },
    });
  });
});

describe("a sending is refused", () => {
  test.each(["2027-01-02", "2027-02-01", "2028-01-01"])("for %s, a day to come", (sentOn) => {
    expect(send("approved", sentOn)).toStrictEqual({ kind: "refused", because: "future-day" });
  });

  test.each(notSendable)("from %s", (status) => {
    expect(send(status, "2027-01-01")).toStrictEqual({ kind: "refused", because: "wrong-status" });
  });

  test.each(notSendable)("from %s for that reason first, whatever the day", (status) => {
    expect(send(status, "2027-01-02")).toStrictEqual({ kind: "refused", because: "wrong-status" });
  });

  test.each(sendable)("from %s for a day to come", (status) => {
    expect(send(status, "2027-01-02")).toStrictEqual({ kind: "refused", because: "future-day" });
  });
});

// docs/portal §2.1: the 20th counts. A sending is a fact: it is recorded all the same.
describe("a sending came too late", () => {
  test.each<[string, string | null, boolean]>([
    ["2026-12-19", "2026-12-20", false],
    ["2026-12-20", "2026-12-20", false],
    ["2026-12-21", "2026-12-20", true],
    ["2026-11-30", "2026-12-20", false],
    ["2027-01-01", "2026-12-20", true],
    ["2027-01-01", "2027-01-20", false],
    ["2026-12-21", null, false],
    ["2024-05-18", null, false],
  ])("sent on %s with a last day of %s: %s", (sentOn, validUntil, tooLate) => {
    expect(send("approved", sentOn, { validUntil })).toMatchObject({ kind: "recorded", tooLate });
  });
});

describe("a sending is undone", () => {
  const sending: Sending = {
    sentOn: day("2026-12-18"),
    recordedOn: today,
    differently: ["line"],
    before: "approved",
  };

  test.each(sendable.flatMap((before) => roles.map((role) => [before, role] as const)))(
    "on the day of recording, back to %s, by %s",
    (before, role) => {
      expect(decideUndo("sent", { role }, { ...sending, before }, today)).toStrictEqual({
        kind: "moved",
        to: before,
      });
    },
  );

  test.each(sendable)("and what was decided from %s leads back there", (status) => {
    const decided = send(status, "2026-12-31");
    expect(decided.kind === "recorded" && decideUndo("sent", staff, decided.sending, today)).toStrictEqual({
      kind: "moved",
      to: status,
    });
  });

  test.each([
    ["the day after", "2027-01-02"],
    ["the day before", "2026-12-31"],
    ["the day of the sending", "2026-12-18"],
    ["the same day a month later", "2027-02-01"],
    ["the same day a year later", "2028-01-01"],
  ])("not on %s", (_name, on) => {
    expect(decideUndo("sent", staff, sending, day(on))).toStrictEqual({
      kind: "refused",
      because: "day-over",
    });
  });

  test.each(statuses.filter((status) => status !== "sent"))("not from %s, on any day", (status) => {
    const refused = { kind: "refused", because: "wrong-status" };
    expect(decideUndo(status, staff, sending, today)).toStrictEqual(refused);
    expect(decideUndo(status, staff, sending, day("2027-01-02"))).toStrictEqual(refused);
  });
});
