import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmByPhone } from "@/lib/server/usecases/applications/confirm-by-phone";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { takeBack } from "@/lib/server/usecases/applications/take-back";
import { delegated, given, twice } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { asked, eventsOf, fieldSeenBy } from "../../../../support/reviewed-application";
import { fill, filled, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const statusOf = async (applicationId: string) =>
  (await readApplication(pair.vendor, { applicationId })).state.status;

const heard = { by: "山田 花子", role: "院長", on: "令和8年1月5日", how: "phone" };

test("a complete application goes to the vendor, and can be taken back by either side", async () => {
  const applicationId = await asked(pair);
  expect(await statusOf(applicationId)).toBe("checking");
  await takeBack(pair.clinic, { applicationId });
  expect(await statusOf(applicationId)).toBe("filling");
  await requestCheck(pair.clinic, { applicationId });
  await takeBack(pair.vendor, { applicationId });
  expect((await eventsOf(database, applicationId)).slice(-4).map(({ kind }) => kind)).toEqual([
    "check.requested",
    "check.takenBack",
    "check.requested",
    "check.takenBack",
  ]);
});

test("what is missing or wrong is named; what is left to the vendor does not stop the request", async () => {
  const applicationId = await started(pair);
  await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
    code: "incomplete",
    detail: { missing: expect.arrayContaining(["line", "payment"]) as unknown, delegated: [] },
  });
  const wrong = await filled(pair, { customerId: given(twice("CAF12345")) });
  await expect(requestCheck(pair.clinic, { applicationId: wrong })).rejects.toMatchObject({
    code: "incomplete",
    detail: { missing: [], errors: ["customerId"] },
  });
  expect(await statusOf(wrong)).toBe("filling");
  await requestCheck(pair.clinic, { applicationId: await filled(pair, { softwareMaker: delegated }) });
});

test("it is asked for once, by the clinic", async () => {
  const applicationId = await filled(pair);
  await expect(requestCheck(pair.vendor, { applicationId })).rejects.toMatchObject({ code: "not-found" });
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => requestCheck(pair.clinic, { applicationId })),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
    code: "wrong-status",
    detail: { status: "checking", move: "requestCheck" },
  });
  await expect(
    saveField(pair.clinic, { applicationId, field: "remarks", answer: given("遅い"), basedOn: 1 }),
  ).rejects.toMatchObject({ code: "wrong-status" });
});

test("what the vendor corrected is shown until the clinic asks again", async () => {
  const applicationId = await asked(pair);
  await fill(pair.vendor, applicationId, { remarks: given("工事は12月2日です。") }, { remarks: 1 });
  expect((await fieldSeenBy(pair.clinic, applicationId, "remarks"))?.correctedFrom).toEqual(
    given("回線工事は12月1日です。"),
  );
  const { changeNo } = (await readApplication(pair.clinic, { applicationId })).state;
  await takeBack(pair.clinic, { applicationId });
  await requestCheck(pair.clinic, { applicationId });
  expect((await fieldSeenBy(pair.clinic, applicationId, "remarks"))?.correctedFrom).toBeNull();
  expect((await readApplication(pair.clinic, { applicationId })).state.changeNo).toBe(changeNo + 2);
});

test("the vendor goes on with what it heard: who, in which role, on which day, by which way", async () => {
  const applicationId = await started(pair);
  await expect(confirmByPhone(pair.vendor, { applicationId, ...heard })).rejects.toMatchObject({
    code: "incomplete",
  });
  const complete = await filled(pair);
  await expect(confirmByPhone(pair.clinic, { applicationId: complete, ...heard })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(
    confirmByPhone(pair.vendor, {
      applicationId: complete,
      by: "",
      role: " ",
      on: "2999-01-01",
      how: "screen",
    }),
  ).rejects.toMatchObject({
    code: "invalid",
    detail: {
      fields: {
        by: [{ code: "person-name.missing" }],
        role: [{ code: "word.missing" }],
        on: [{ code: "heard-on.future" }],
        how: [{ code: "heard-how.missing" }],
      },
    },
  });
  await confirmByPhone(pair.vendor, { applicationId: complete, ...heard });
  expect(await statusOf(complete)).toBe("checking");
  expect((await eventsOf(database, complete)).at(-1)).toEqual({
    kind: "check.confirmedByPhone",
    data: { applicationId: complete, ...heard, on: "2026-01-05" },
  });
});
