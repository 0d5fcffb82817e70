import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { addDays, isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { recordCompletion } from "@/lib/server/usecases/applications/record-completion";
import { recordReceipt } from "@/lib/server/usecases/applications/record-receipt";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { undoSending } from "@/lib/server/usecases/applications/undo-sending";
import { claimStart, given } from "../../../../support/applications";
import { approvedAsItStands } from "../../../../support/approved-sheet";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { fill, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const today = tokyoDate(new Date());
const inDays = (days: number): string => isoDate(addDays(today, days));

const send = (actor: Actor, applicationId: string, said: Partial<Parameters<typeof recordSending>[1]> = {}) =>
  recordSending(actor, { applicationId, sentOn: inDays(0), by: "院長 田中", asInSheet: true, ...said });

const stateOf = async (applicationId: string) =>
  (await readApplication(pair.vendor, { applicationId })).state;

const lastEvent = async (applicationId: string) => {
  const [event] = await database.asOwner<{ kind: string; data: unknown }>(
    "select kind, data from audit_events where application_id = $1 order by no desc limit 1",
    [applicationId],
  );
  return event;
};

const found = (field: string, code: string) => ({
  code: "invalid",
  detail: { fields: { [field]: [{ code }] } },
});

describe("a sending is recorded", () => {
  test.each(["filling", "checking", "returned", "approved", "cancelled"])(
    "from %s, by either side, and taken back to where it was",
    async (status) => {
      for (const actor of [pair.vendor, pair.clinic]) {
        const applicationId = await started(pair);
        await database.asOwner("update applications set status = $2 where id = $1", [applicationId, status]);
        expect(await send(actor, applicationId, { sentOn: inDays(-3), by: "　院長 田中 " })).toEqual({
          tooLate: false,
        });
        expect(await stateOf(applicationId)).toMatchObject({
          status: "sent",
          sending: {
            sentOn: addDays(today, -3),
            recordedOn: today,
            by: "院長 田中",
            before: status,
            differently: [],
            tooLate: false,
          },
        });
        await undoSending(actor, { applicationId });
        expect(await stateOf(applicationId)).toMatchObject({ status, sending: null });
        expect(await lastEvent(applicationId)).toEqual({ kind: "sending.undone", data: { applicationId } });
      }
    },
  );

  test("for a day as people write it", async () => {
    const applicationId = await started(pair);
    await send(pair.clinic, applicationId, { sentOn: "令和８年１月５日" });
    expect((await stateOf(applicationId)).sending?.sentOn).toEqual({ year: 2026, month: 1, day: 5 });
  });

  test("with the rows that were sent differently, in the form's order and no others", async () => {
    const applicationId = await started(pair);
    const differently = ["remarks", "no such row", "line"];
    await send(pair.clinic, applicationId, { asInSheet: false, differently });
    expect(await lastEvent(applicationId)).toEqual({
      kind: "sending.recorded",
      data: {
        applicationId,
        on: inDays(0),
        by: "院長 田中",
        differently: ["line", "remarks"],
        tooLate: false,
      },
    });
    const asItIs = await started(pair);
    await send(pair.clinic, asItIs, { differently });
    expect((await stateOf(asItIs)).sending?.differently).toEqual([]);
  });

  test("but not for a day to come, without a day, a name or what was different", async () => {
    const applicationId = await started(pair);
    const sending = (said: Parameters<typeof send>[2]) => send(pair.clinic, applicationId, said);
    await expect(sending({ sentOn: inDays(1) })).rejects.toMatchObject(found("sentOn", "day.future"));
    await expect(sending({ sentOn: " " })).rejects.toMatchObject(found("sentOn", "day.missing"));
    await expect(sending({ sentOn: "きのう" })).rejects.toMatchObject(found("sentOn", "day.unreadable"));
    await expect(sending({ by: " " })).rejects.toMatchObject(found("by", "person-name.missing"));
    await expect(sending({ asInSheet: false })).rejects.toMatchObject(
      found("asInSheet", "differently.missing"),
    );
    expect((await stateOf(applicationId)).status).toBe("filling");
  });

  test("and not twice; what was sent is not edited", async () => {
    const applicationId = await started(pair);
    await send(pair.clinic, applicationId);
    await expect(send(pair.vendor, applicationId)).rejects.toMatchObject({
      code: "wrong-status",
      detail: { status: "sent", move: "recordSending" },
    });
    const edit = { applicationId, field: "remarks", answer: given("あとから"), basedOn: 0 };
    await expect(saveField(pair.vendor, edit)).rejects.toMatchObject({ code: "wrong-status" });
  });
});

describe("a sending after the last day of its sheet", () => {
  const past = { claimStartYear: given("2026"), claimStartMonth: given("3") };

  test.each([
    ["2026-01-20", false],
    ["2026-01-21", true],
  ])("on %s is too late: %s", async (sentOn, tooLate) => {
    const applicationId = await started(pair);
    await fill(pair.clinic, applicationId, { ...claimStart("ipv6"), ...past });
    await approvedAsItStands(database, pair.vendor, applicationId);
    expect(await send(pair.vendor, applicationId, { sentOn })).toEqual({ tooLate });
    expect((await stateOf(applicationId)).sending).toMatchObject({ tooLate });
  });

  test("is known by its answers where there is no sheet", async () => {
    const applicationId = await started(pair);
    await fill(pair.clinic, applicationId, past);
    expect(await send(pair.vendor, applicationId, { sentOn: "2026-01-21" })).toEqual({ tooLate: true });
  });
});

describe("what was recorded", () => {
  test("is taken back on its day only", async () => {
    const applicationId = await started(pair);
    await expect(undoSending(pair.clinic, { applicationId })).rejects.toMatchObject({ code: "wrong-status" });
    await send(pair.clinic, applicationId);
    await database.asOwner(
      `update applications set sending = sending || jsonb_build_object('recordedOn', $2::text) where id = $1`,
      [applicationId, inDays(-1)],
    );
    await expect(undoSending(pair.clinic, { applicationId })).rejects.toMatchObject({ code: "wrong-status" });
  });

  test("is followed by receipt and completion, each on a day that can be", async () => {
    const applicationId = await started(pair);
    const receive = (on: string) => recordReceipt(pair.vendor, { applicationId, on });
    const complete = (on: string) => recordCompletion(pair.clinic, { applicationId, on });
    await expect(receive(inDays(0))).rejects.toMatchObject({ code: "wrong-status" });
    await send(pair.clinic, applicationId, { sentOn: inDays(-5) });
    await expect(complete(inDays(0))).rejects.toMatchObject({ code: "wrong-status" });
    await expect(receive(inDays(-6))).rejects.toMatchObject(found("on", "day.before-sending"));
    await expect(receive(inDays(1))).rejects.toMatchObject(found("on", "day.future"));
    await receive(inDays(-3));
    await expect(undoSending(pair.clinic, { applicationId })).rejects.toMatchObject({ code: "wrong-status" });
    await expect(complete(inDays(-4))).rejects.toMatchObject(found("on", "day.before-receipt"));
    await complete(inDays(-3));
    expect(await stateOf(applicationId)).toMatchObject({
      status: "done",
      receivedOn: addDays(today, -3),
      completedOn: addDays(today, -3),
    });
    expect(await lastEvent(applicationId)).toEqual({
      kind: "completion.recorded",
      data: { applicationId, on: inDays(-3) },
    });
  });
});
