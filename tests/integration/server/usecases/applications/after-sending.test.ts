import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { addDays, isoDate, tokyoDate } from "@/lib/domain/calendar/plain-date";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { recordCompletion } from "@/lib/server/usecases/applications/record-completion";
import { recordReceipt } from "@/lib/server/usecases/applications/record-receipt";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { settlePlan } from "@/lib/server/usecases/applications/settle-plan";
import { undoSending } from "@/lib/server/usecases/applications/undo-sending";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { readFacility } from "@/lib/server/usecases/facilities/read-facility";
import { listTodo } from "@/lib/server/usecases/home/list-todo";
import { readSheet } from "@/lib/server/usecases/sheets/read-sheet";
import type { Answers } from "@/lib/forms/answer";
import { given, planned, twice } from "../../../../support/applications";
import { approvedAsItStands } from "../../../../support/approved-sheet";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { fill, newPair, started, type Pair } from "../../../../support/started-application";

const ipVpn = "1:IP-VPN回線事業者(NTTなど、ただし、CTC・Qtnetは除く)";
const today = tokyoDate(new Date());
const inDays = (days: number): string => isoDate(addDays(today, days));

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
});

afterAll(() => database.drop());

/** A facility of 職域 that has no code yet. */
const workplace = { feeTable: "7", prefecture: "23", code: "", name: "とどけ製作所診療所", loginMail: "" };

beforeEach(async () => {
  const made = await newPair(database);
  const { id: facilityId } = await createFacility(made.vendor, { clinicId: made.clinicId, ...workplace });
  pair = { ...made, facilityId };
});

const begun = async (answers: Answers = {}): Promise<string> => {
  const applicationId = await started(pair, "eligibility-workplace");
  await fill(pair.clinic, applicationId, answers);
  return applicationId;
};

const send = (applicationId: string, differently: readonly string[] = []) =>
  recordSending(pair.clinic, {
    ...{ applicationId, sentOn: inDays(-3), by: "田中 花子" },
    ...{ asInSheet: differently.length === 0, differently: [...differently] },
  });

const stateOf = async (applicationId: string) =>
  (await readApplication(pair.vendor, { applicationId })).state;

const events = (applicationId: string) =>
  database.asOwner<{ kind: string; data: unknown; person: string }>(
    "select kind, data, person_id as person from audit_events where application_id = $1 order by no",
    [applicationId],
  );

const wrongStatus = { code: "wrong-status" };

describe("what was sent as planned", () => {
  test("is noted with the sending, from the answers where there is no sheet", async () => {
    const applicationId = await begun({ line: planned("ip-vpn"), v6Option: given("contracted") });
    await send(applicationId);
    const { sending, planSettled } = await stateOf(applicationId);
    expect([sending?.planned, planSettled]).toEqual([[{ field: "line", value: ipVpn }], null]);
  });

  test("is noted from the approved sheet where there is one, whatever was changed since", async () => {
    const applicationId = await begun({
      line: planned("ip-vpn"),
      customerId: planned(twice("CAF1234567890")),
    });
    await approvedAsItStands(database, pair.vendor, applicationId);
    await fill(pair.clinic, applicationId, { line: given("ip-vpn") }, { line: 1 });
    await send(applicationId);
    expect((await stateOf(applicationId)).sending?.planned).toEqual([
      { field: "line", value: ipVpn },
      { field: "customerId", value: "1234567890" },
    ]);
    const view = await readSheet(pair.clinic, { applicationId });
    expect(view).toMatchObject({
      kind: "approved",
      facilityId: pair.facilityId,
      planSettled: null,
      facilityCode: null,
    });
    expect(view.sending?.planned).toHaveLength(2);
  });

  test.each(["vendor", "clinic"] as const)(
    "is answered for by the %s, in any status after it",
    async (side) => {
      const actor: Actor = pair[side];
      const name = `${side}の担当`;
      await database.asOwner("update people set name = $2 where id = $1", [actor.personId, name]);
      for (const status of ["sent", "received", "done"]) {
        const applicationId = await begun({ line: planned("ip-vpn") });
        await send(applicationId);
        await database.asOwner("update applications set status = $2 where id = $1", [applicationId, status]);
        const before = await stateOf(applicationId);
        await settlePlan(actor, { applicationId, answer: "as-sent", seen: "" });
        const { planSettled, changeNo } = await stateOf(applicationId);
        expect(planSettled).toMatchObject({
          answer: "as-sent",
          by: name,
        });
        expect(changeNo).toBe(before.changeNo + 1);
        expect((await events(applicationId)).at(-1)).toEqual({
          kind: "plan.settled",
          data: { applicationId, answer: "as-sent" },
          person: actor.personId,
        });
      }
    },
  );

  test("is answered for anew only by who saw the answer that stands", async () => {
    const applicationId = await begun({ line: planned("ip-vpn") });
    await send(applicationId);
    await settlePlan(pair.clinic, { applicationId, answer: "as-sent", seen: "" });
    const answer = (seen: string) => settlePlan(pair.vendor, { applicationId, answer: "changed", seen });
    await expect(answer("")).rejects.toMatchObject(wrongStatus);
    await answer("as-sent");
    expect((await stateOf(applicationId)).planSettled?.answer).toBe("changed");
    await expect(answer("changed")).rejects.toMatchObject(wrongStatus);
  });

  test("is not asked for what was not sent, nor where nothing was planned, nor on another form", async () => {
    const answer = (applicationId: string) =>
      settlePlan(pair.clinic, { applicationId, answer: "changed", seen: "" });
    const unsent = await begun({ line: planned("ip-vpn") });
    await expect(answer(unsent)).rejects.toMatchObject(wrongStatus);
    const nothingPlanned = await begun({ line: given("ip-vpn") });
    await send(nothingPlanned);
    await expect(answer(nothingPlanned)).rejects.toMatchObject(wrongStatus);
    const ours = await newPair(database);
    const other = await started(ours, "eligibility");
    const sending = { applicationId: other, sentOn: inDays(0), by: "田中", asInSheet: true };
    await recordSending(ours.clinic, sending);
    await expect(
      settlePlan(ours.clinic, { applicationId: other, answer: "changed", seen: "" }),
    ).rejects.toMatchObject(wrongStatus);
  });

  test("is not answered with what is no answer", async () => {
    const applicationId = await begun({ line: planned("ip-vpn") });
    await send(applicationId);
    const wrong = { applicationId, answer: "perhaps", seen: "" };
    await expect(settlePlan(pair.clinic, wrong)).rejects.toMatchObject({ code: "invalid" });
  });

  test("is asked again once the sending was taken back and recorded anew", async () => {
    const applicationId = await begun({ line: planned("ip-vpn") });
    await send(applicationId);
    await settlePlan(pair.clinic, { applicationId, answer: "changed", seen: "" });
    await undoSending(pair.clinic, { applicationId });
    expect(await stateOf(applicationId)).toMatchObject({
      status: "filling",
      sending: null,
      planSettled: null,
    });
    await send(applicationId);
    expect((await stateOf(applicationId)).planSettled).toBeNull();
  });

  test("waits for both sides until it is answered", async () => {
    const applicationId = await begun({ line: planned("ip-vpn") });
    const waiting = async () =>
      Promise.all(
        [pair.clinic, pair.vendor].map(async (actor) =>
          (await listTodo(actor, {})).some(({ kind }) => kind === "settle-plan"),
        ),
      );
    expect(await waiting()).toEqual([false, false]);
    await send(applicationId);
    expect(await waiting()).toEqual([true, true]);
    expect(await listTodo(pair.clinic, {})).toContainEqual(
      expect.objectContaining({
        kind: "settle-plan",
        application: expect.objectContaining({ id: applicationId }),
      }),
    );
    await settlePlan(pair.vendor, { applicationId, answer: "changed", seen: "" });
    expect(await waiting()).toEqual([false, false]);
  });

  test("waits for nobody where nothing was planned, or it was given up before", async () => {
    await send(await begun({ line: given("ip-vpn") }));
    const abandoned = await begun({ line: planned("ip-vpn") });
    await cancelApplication(pair.clinic, { applicationId: abandoned, reason: "duplicate", note: "" });
    for (const actor of [pair.clinic, pair.vendor])
      expect((await listTodo(actor, {})).map(({ kind }) => kind)).not.toContain("settle-plan");
  });

  test("is kept with who and when, or not at all", async () => {
    const applicationId = await begun();
    await expect(
      database.asOwner("update applications set plan_settled = 'changed' where id = $1", [applicationId]),
    ).rejects.toThrow(/applications_plan_settled_whole/);
  });
});

const codeOf = async (facilityId = pair.facilityId) =>
  (await readFacility(pair.vendor, { clinicId: pair.clinicId, facilityId })).code;

const received = async (): Promise<string> => {
  const applicationId = await begun();
  await send(applicationId);
  await recordReceipt(pair.clinic, { applicationId, on: inDays(-2) });
  return applicationId;
};

const facilityChanges = () =>
  database.asOwner<{ data: unknown }>(
    "select data from audit_events where kind = 'facility.changed' and clinic_id = $1 order by no",
    [pair.clinicId],
  );

describe("the 審査 of 職域 is over", () => {
  test.each(["vendor", "clinic"] as const)("and the %s records it with the facility's code", async (side) => {
    const applicationId = await received();
    await recordCompletion(pair[side], { applicationId, on: inDays(-1), code: "０１２－３４５６" });
    expect(await stateOf(applicationId)).toMatchObject({
      status: "done",
      completedOn: addDays(today, -1),
      facilityCode: "0123456",
    });
    expect(await codeOf()).toBe("0123456");
    expect((await events(applicationId)).at(-1)).toMatchObject({
      kind: "completion.recorded",
      data: { applicationId, on: inDays(-1), facilityCode: "0123456" },
    });
    const { clinicId, facilityId } = pair;
    expect(await facilityChanges()).toEqual([{ data: { clinicId, facilityId, fields: ["code"] } }]);
    const found = await database.asOwner(
      "select id from facilities where search like '%2370123456%' and id = $1",
      [facilityId],
    );
    expect(found).toHaveLength(1);
  });

  test.each([
    ["", "facility-code.missing"],
    ["１２３", "facility-code.length"],
    ["123456", "facility-code.six-digits"],
    ["あとで知らせます", "facility-code.letters"],
    ["1310123456", "facility-code.other-ten-digits"],
  ])("but not with the code 「%s」, and then nothing is recorded", async (code, finding) => {
    const applicationId = await received();
    await expect(recordCompletion(pair.clinic, { applicationId, on: inDays(0), code })).rejects.toMatchObject(
      {
        code: "invalid",
        detail: { fields: { code: [{ code: finding }] } },
      },
    );
    expect(await stateOf(applicationId)).toMatchObject({ status: "received", completedOn: null });
    expect([await codeOf(), await facilityChanges()]).toEqual([null, []]);
  });

  test("nor with the code of another facility of the clinic", async () => {
    const same = { clinicId: pair.clinicId, ...workplace, code: "0123456", name: "もう1つの診療所" };
    await createFacility(pair.vendor, same);
    const applicationId = await received();
    await expect(
      recordCompletion(pair.clinic, { applicationId, on: inDays(0), code: "0123456" }),
    ).rejects.toMatchObject({
      code: "invalid",
      detail: { fields: { code: [{ code: "facility.twice" }] } },
    });
    expect((await stateOf(applicationId)).status).toBe("received");
  });

  test("nor on a day that cannot be, nor before it was 受付済み; the code is not kept then either", async () => {
    const applicationId = await received();
    const complete = (on: string) => recordCompletion(pair.clinic, { applicationId, on, code: "0123456" });
    await expect(complete(inDays(1))).rejects.toMatchObject({
      detail: { fields: { on: [{ code: "day.future" }] } },
    });
    const sent = await begun();
    await send(sent);
    await expect(
      recordCompletion(pair.clinic, { applicationId: sent, on: inDays(0), code: "0123456" }),
    ).rejects.toMatchObject(wrongStatus);
    expect(await codeOf()).toBeNull();
  });

  test("and the code that the facility has already may stay", async () => {
    const first = await received();
    await recordCompletion(pair.clinic, { applicationId: first, on: inDays(-1), code: "0123456" });
    const second = await received();
    expect((await stateOf(second)).facilityCode).toBe("0123456");
    await recordCompletion(pair.vendor, { applicationId: second, on: inDays(0), code: "0123456" });
    expect((await stateOf(second)).status).toBe("done");
    expect(await facilityChanges()).toHaveLength(1);
    expect((await events(second)).at(-1)?.data).toMatchObject({ facilityCode: "0123456" });
  });
});

test("a facility of another kind keeps its code, whatever is typed with its 完了", async () => {
  const ours = await newPair(database);
  const applicationId = await started(ours, "eligibility");
  await recordSending(ours.clinic, { applicationId, sentOn: inDays(0), by: "田中", asInSheet: true });
  await recordReceipt(ours.clinic, { applicationId, on: inDays(0) });
  await recordCompletion(ours.clinic, { applicationId, on: inDays(0), code: "0123456" });
  const { clinicId, facilityId } = ours;
  expect((await readFacility(ours.vendor, { clinicId, facilityId })).code).toBe("9400105");
  expect((await events(applicationId)).at(-1)).toMatchObject({
    kind: "completion.recorded",
    data: { applicationId, on: inDays(0) },
  });
  expect((await events(applicationId)).at(-1)?.data).not.toHaveProperty("facilityCode");
});
