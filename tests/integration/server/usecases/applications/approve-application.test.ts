import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { canonicalText } from "@/lib/forms/canonical";
import { approveApplication } from "@/lib/server/usecases/applications/approve-application";
import { approveField } from "@/lib/server/usecases/applications/approve-field";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { resumeApplication } from "@/lib/server/usecases/applications/resume-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { lastDayFor } from "@/lib/domain/application/deadline";
import { isoDate } from "@/lib/domain/calendar/plain-date";
import { delegated, given } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { approveAll, asked, eventsOf, fieldSeenBy } from "../../../../support/reviewed-application";
import { fill, filled, newPair, soundAnswers, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const stateOf = async (applicationId: string) =>
  (await readApplication(pair.clinic, { applicationId })).state;

interface Frozen extends Record<string, unknown> {
  readonly number: number;
  readonly hash: string;
  readonly content: { readonly rows: readonly { readonly key: string; readonly value: string | null }[] };
  readonly until: string | null;
}

const snapshotsOf = (applicationId: string) =>
  database.asOwner<Frozen>(
    `select number, hash, content, valid_until::text as until from application_snapshots
     where application_id = $1 order by number`,
    [applicationId],
  );

const approved = async (): Promise<string> => {
  const applicationId = await asked(pair);
  await approveAll(pair, applicationId);
  await approveApplication(pair.vendor, { applicationId });
  return applicationId;
};

test("an approved application has a numbered snapshot with its hash and the last day for sending", async () => {
  const applicationId = await approved();
  const [year, month] = ["claimStartYear", "claimStartMonth"].map((key) => {
    const answer = soundAnswers()[key];
    return answer !== undefined && "value" in answer ? Number(answer.value) : 0;
  });
  const lastDay = lastDayFor({ year: year ?? 0, month: month ?? 0 });
  const [snapshot] = await snapshotsOf(applicationId);
  expect(snapshot).toMatchObject({ number: 1, until: isoDate(lastDay) });
  expect(snapshot?.hash).toBe(createHash("sha256").update(canonicalText(snapshot?.content)).digest("hex"));
  expect(snapshot?.content.rows.find(({ key }) => key === "softwareMaker")?.value).toBe("株式会社オプテック");
  const state = await stateOf(applicationId);
  expect(state).toMatchObject({ status: "approved", snapshot: { number: 1, validUntil: lastDay } });
  expect((await eventsOf(database, applicationId)).at(-1)).toMatchObject({
    kind: "application.approved",
    data: { snapshot: 1, hash: snapshot?.hash },
  });
});

test("each field comes first: none unlooked at, none returned, none left to the vendor", async () => {
  const applicationId = await asked(pair, { softwareMaker: delegated });
  const approve = () => approveApplication(pair.vendor, { applicationId });
  await expect(approve()).rejects.toMatchObject({
    code: "incomplete",
    detail: { delegated: ["softwareMaker"] },
  });
  await fill(
    pair.vendor,
    applicationId,
    { softwareMaker: given("株式会社オプテック") },
    { softwareMaker: 1 },
  );
  await approveAll(pair, applicationId);
  await returnField(pair.vendor, { applicationId, field: "remarks", version: 1, reason: "古い日付です。" });
  await expect(approve()).rejects.toMatchObject({ code: "unreviewed", detail: { fields: ["remarks"] } });
  expect(await snapshotsOf(applicationId)).toEqual([]);
  await approveField(pair.vendor, { applicationId, field: "remarks", version: 1 });
  await approve();
  await expect(approve()).rejects.toMatchObject({ code: "wrong-status" });
  await expect(approveApplication(pair.clinic, { applicationId })).rejects.toMatchObject({
    code: "not-found",
  });
});

test("the order holds: what was not asked for is not approved", async () => {
  const applicationId = await filled(pair);
  await expect(approveApplication(pair.vendor, { applicationId })).rejects.toMatchObject({
    code: "wrong-status",
    detail: { status: "filling", move: "approve" },
  });
});

test("a later change voids it; approved again, it is the next number and only the change is looked at", async () => {
  const applicationId = await approved();
  await saveField(pair.clinic, {
    applicationId,
    field: "remarks",
    answer: given("ほかの備考"),
    basedOn: 1,
  });
  expect((await stateOf(applicationId)).status).toBe("filling");
  await requestCheck(pair.clinic, { applicationId });
  expect(await approveAll(pair, applicationId)).toBe(1);
  await approveApplication(pair.vendor, { applicationId });
  expect((await snapshotsOf(applicationId)).map(({ number }) => number)).toEqual([1, 2]);
  expect((await stateOf(applicationId)).snapshot?.number).toBe(2);
});

test("of an approval and a correction that meet, no approved sheet says what nobody approved", async () => {
  for (let round = 0; round < 5; round += 1) {
    const applicationId = await asked(pair);
    await approveAll(pair, applicationId);
    const [approval] = await Promise.allSettled([
      approveApplication(pair.vendor, { applicationId }),
      saveField(pair.vendor, {
        applicationId,
        field: "remarks",
        answer: given("すれちがい"),
        basedOn: 1,
      }),
    ]);
    const { status } = await stateOf(applicationId);
    if (approval.status === "fulfilled") expect(status).toBe("filling");
    else {
      expect(approval.reason).toMatchObject({ code: "unreviewed" });
      expect(status).toBe("checking");
    }
  }
});

test("either side gives it up with a reason, and takes it up again; what was approved of a field holds", async () => {
  const applicationId = await approved();
  await cancelApplication(pair.clinic, { applicationId, reason: "other", note: " 閉院のため " });
  expect(await stateOf(applicationId)).toMatchObject({
    status: "cancelled",
    cancelled: { reason: "other", note: "閉院のため" },
  });
  await expect(
    saveField(pair.vendor, { applicationId, field: "remarks", answer: given("x"), basedOn: 1 }),
  ).rejects.toMatchObject({ code: "wrong-status" });
  await expect(
    cancelApplication(pair.vendor, { applicationId, reason: "duplicate", note: "" }),
  ).rejects.toMatchObject({ code: "wrong-status" });
  await resumeApplication(pair.vendor, { applicationId });
  expect(await stateOf(applicationId)).toMatchObject({ status: "filling", cancelled: null });
  expect((await fieldSeenBy(pair.vendor, applicationId, "line"))?.approvedText).not.toBeNull();
  await expect(resumeApplication(pair.vendor, { applicationId })).rejects.toMatchObject({
    code: "wrong-status",
  });
});

test("その他 is explained, and no reason is made up", async () => {
  const applicationId = await filled(pair);
  const cancel = (reason: string, note = "") =>
    cancelApplication(pair.vendor, { applicationId, reason, note });
  await expect(cancel("other")).rejects.toMatchObject({
    code: "invalid",
    detail: { fields: { note: [{ code: "word.missing" }] } },
  });
  await expect(cancel("bored")).rejects.toMatchObject({
    detail: { fields: { reason: [{ code: "cancel-reason.missing" }] } },
  });
  await cancel("not-this-time");
});
