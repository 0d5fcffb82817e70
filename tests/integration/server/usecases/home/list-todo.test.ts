import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { approveApplication } from "@/lib/server/usecases/applications/approve-application";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { recordSending } from "@/lib/server/usecases/applications/record-sending";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { listTodo } from "@/lib/server/usecases/home/list-todo";
import { confirmed, delegated, given } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { approveAll, asked } from "../../../../support/reviewed-application";
import { fill, filled, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
});

afterAll(() => database.drop());

beforeEach(async () => {
  pair = await newPair(database);
});

const kinds = async (actor: Pair["vendor"]): Promise<string[]> =>
  (await listTodo(actor, {})).map(({ kind }) => kind);

const approved = async (): Promise<string> => {
  const applicationId = await asked(pair);
  await approveAll(pair, applicationId);
  await approveApplication(pair.vendor, { applicationId });
  return applicationId;
};

describe("for a clinic", () => {
  test("the first thing is to try the login, from the day an application exists until somebody did", async () => {
    const applicationId = await started(pair);
    expect(await kinds(pair.clinic)).toEqual(["try-login", "fill-in"]);
    await fill(pair.clinic, applicationId, { portalLogin: given(confirmed) });
    expect(await kinds(pair.clinic)).toEqual(["fill-in"]);
  });

  test("a login that failed is still to be tried", async () => {
    const applicationId = await started(pair);
    await fill(pair.clinic, applicationId, { portalLogin: given({ ...confirmed, done: false }) });
    expect(await kinds(pair.clinic)).toContain("try-login");
  });

  test("what was returned is to be fixed, what was approved to be transcribed, what was sent to be followed", async () => {
    const applicationId = await asked(pair);
    expect(await kinds(pair.clinic)).toEqual([]);
    const returned = { applicationId, field: "line", version: 1, reason: "書面と違います。" };
    await returnField(pair.vendor, returned);
    await returnApplication(pair.vendor, { applicationId });
    expect(await listTodo(pair.clinic, {})).toMatchObject([
      { kind: "fix", fields: 1, label: "電気通信回線種別", reason: "書面と違います。" },
    ]);
    const second = await approved();
    expect(await kinds(pair.clinic)).toEqual(["fix", "transcribe"]);
    const sent = { applicationId: second, sentOn: "2026/1/5", by: "山田", asInSheet: true };
    await recordSending(pair.clinic, sent);
    expect(await kinds(pair.clinic)).toEqual(["fix", "record-receipt"]);
    await cancelApplication(pair.clinic, { applicationId, reason: "not-this-time", note: "" });
    expect(await kinds(pair.clinic)).toEqual(["record-receipt"]);
  });

  test("where the portal reviews, its notice is waited for once the filing was received", async () => {
    const workplace = await newPair(database, "7");
    const applicationId = await started(workplace, "eligibility-workplace");
    await database.asOwner(
      `update applications set status = 'received', received_on = '2026-12-01',
         sending = '{"sentOn": "2026-12-01", "by": "山田", "differently": [], "tooLate": false}' where id = $1`,
      [applicationId],
    );
    expect(await kinds(workplace.clinic)).toEqual(["record-review"]);
  });

  test("what was approved is not to be sent after its last day; its month is to be changed", async () => {
    const applicationId = await approved();
    await database.asOwner("update applications set valid_until = '2026-01-20' where id = $1", [
      applicationId,
    ]);
    const validUntil = { year: 2026, month: 1, day: 20 };
    expect(await listTodo(pair.clinic, {})).toMatchObject([{ kind: "change-month", validUntil }]);
  });

  test("what the vendor heard and entered is to be looked at", async () => {
    const applicationId = await filled(pair);
    const heard = { applicationId, field: "remarks", answer: given("聞いた備考"), basedOn: 1 };
    await saveField(pair.vendor, { ...heard, source: "phone" });
    expect(await listTodo(pair.clinic, {})).toContainEqual(
      expect.objectContaining({ kind: "look-at-values", fields: 1 }),
    );
  });
});

describe("for the vendor", () => {
  const ofApplications = async (): Promise<string[]> =>
    (await kinds(pair.vendor)).filter((kind) => !["nobody-invited", "first-clinic"].includes(kind));

  test("what was asked to be checked, and what was left to it", async () => {
    const left = await started(pair);
    await fill(pair.clinic, left, { line: delegated });
    expect(await listTodo(pair.vendor, {})).toContainEqual(
      expect.objectContaining({ kind: "answer-delegated", fields: 1 }),
    );
    await asked(pair);
    expect(await ofApplications()).toEqual(["check", "answer-delegated"]);
  });

  test("a clinic that no mail reaches is to be called, and what is not sent near its last day is to be told", async () => {
    const applicationId = await approved();
    expect(await ofApplications()).toEqual(["call-clinic"]);
    await database.asOwner("update people set login_id = $2 where id = $1", [
      pair.clinic.personId,
      `${pair.clinic.personId}@sakura.example`,
    ]);
    expect(await ofApplications()).toEqual([]);
    await database.asOwner("update applications set valid_until = '2026-01-20' where id = $1", [
      applicationId,
    ]);
    expect(await listTodo(pair.vendor, {})).toContainEqual(
      expect.objectContaining({ kind: "unsent-near-deadline", late: true }),
    );
  });
});
