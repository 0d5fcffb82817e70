import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { approveField } from "@/lib/server/usecases/applications/approve-field";
import { approveRest } from "@/lib/server/usecases/applications/approve-rest";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { readChanges } from "@/lib/server/usecases/applications/read-changes";
import { replyToReturn } from "@/lib/server/usecases/applications/reply-to-return";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { withdrawReturn } from "@/lib/server/usecases/applications/withdraw-return";
import { canonicalText } from "@/lib/forms/canonical";
import { given } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { approveAll, asked, eventsOf, fieldSeenBy } from "../../../../support/reviewed-application";
import { fill, filled, newPair, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
});

afterAll(async () => {
  await database.drop();
});

const line = (applicationId: string, version = 1) => ({ applicationId, field: "line", version });
const reason = "開通のご案内では光ネクストです。";

describe("approving a field", () => {
  test("holds for the value it saw, and is one change", async () => {
    const applicationId = await asked(pair);
    const { changeNo } = (await readApplication(pair.vendor, { applicationId })).state;
    await approveField(pair.vendor, line(applicationId));
    await approveField(pair.vendor, line(applicationId));
    const changes = await readChanges(pair.clinic, { applicationId, after: changeNo });
    expect(changes.changeNo).toBe(changeNo + 1);
    expect(Object.keys(changes.fields)).toEqual(["line"]);
    expect(changes.fields["line"]?.approvedText).toBe(canonicalText(given("ipv6")));
  });

  test("is refused for a value that moved meanwhile, for what has none, and out of turn", async () => {
    const applicationId = await asked(pair);
    await expect(approveField(pair.vendor, line(applicationId, 0))).rejects.toMatchObject({
      code: "edited-meanwhile",
      detail: { field: "line", version: 1 },
    });
    await expect(
      approveField(pair.vendor, { applicationId, field: "dialUpNumber", version: 0 }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(
      approveField(pair.vendor, { applicationId, field: "consent", version: 1 }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(approveField(pair.clinic, line(applicationId))).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(approveField(pair.vendor, line(await filled(pair)))).rejects.toMatchObject({
      code: "wrong-status",
      detail: { status: "filling", move: "approve" },
    });
  });

  test("never holds for a value nobody saw, whoever is first", async () => {
    const applicationId = await asked(pair);
    for (let version = 1; version <= 10; version += 1) {
      const next = version % 2 === 0 ? "回線工事は12月1日です。" : "ほかの備考";
      const [, approval] = await Promise.allSettled([
        saveField(pair.vendor, { applicationId, field: "remarks", answer: given(next), basedOn: version }),
        approveField(pair.vendor, { applicationId, field: "remarks", version }),
      ]);
      const field = await fieldSeenBy(pair.vendor, applicationId, "remarks");
      expect(field).toMatchObject({ answer: given(next), version: version + 1 });
      if (approval.status === "rejected") expect(approval.reason).toMatchObject({ code: "edited-meanwhile" });
      else expect(field?.approvedText).not.toBe(canonicalText(given(next)));
    }
  });
});

describe("approving the rest", () => {
  test("leaves what is returned, what is odd, and what changed after the screen was drawn", async () => {
    const applicationId = await asked(pair, { softwareMaker: given("(株)オプテック") });
    await returnField(pair.vendor, { ...line(applicationId), reason });
    const { changeNo } = (await readApplication(pair.vendor, { applicationId })).state;
    await fill(pair.vendor, applicationId, { remarks: given("ほかの備考") }, { remarks: 1 });
    await approveRest(pair.vendor, { applicationId, seen: changeNo });
    const { fields } = (await readApplication(pair.vendor, { applicationId })).state;
    const open = ["line", "softwareMaker", "remarks"].map((key) => fields[key]?.approvedText);
    expect(open).toEqual([null, null, null]);
    expect(fields["payment"]?.approvedText).toBe(canonicalText(given("deduction")));
    expect(fields["consent"]?.approvedText).toBeNull();
    expect(await approveAll(pair, applicationId)).toBe(1);
    expect(await approveAll(pair, applicationId)).toBe(0);
  });
});

describe("returning", () => {
  test("the clinic reads what to put right once the application is returned, and not before", async () => {
    const applicationId = await asked(pair);
    await approveField(pair.vendor, line(applicationId));
    await returnField(pair.vendor, { ...line(applicationId), reason: ` ${reason}\n` });
    expect(await fieldSeenBy(pair.vendor, applicationId, "line")).toMatchObject({
      approvedText: null,
      returned: { valueText: canonicalText(given("ipv6")), reason, reply: null },
    });
    expect((await fieldSeenBy(pair.clinic, applicationId, "line"))?.returned).toBeNull();
    const { changeNo } = (await readApplication(pair.clinic, { applicationId })).state;
    await returnApplication(pair.vendor, { applicationId });
    expect((await fieldSeenBy(pair.clinic, applicationId, "line"))?.returned?.reason).toBe(reason);
    const { fields } = await readChanges(pair.clinic, { applicationId, after: changeNo });
    expect(fields["line"]?.returned?.reason).toBe(reason);
    expect((await eventsOf(database, applicationId)).at(-1)).toMatchObject({
      kind: "application.returned",
      data: { fields: ["line"] },
    });
  });

  test("needs a reason of at most 500 characters, and the value it was written for", async () => {
    const applicationId = await asked(pair);
    for (const [text, code] of [
      [" ", "word.missing"],
      ["あ".repeat(501), "word.long"],
    ] as const)
      await expect(returnField(pair.vendor, { ...line(applicationId), reason: text })).rejects.toMatchObject({
        code: "invalid",
        detail: { fields: { reason: [{ code }] } },
      });
    await expect(returnField(pair.vendor, { ...line(applicationId, 7), reason })).rejects.toMatchObject({
      code: "edited-meanwhile",
    });
    await expect(
      returnField(pair.vendor, { applicationId, field: "consent", version: 1, reason }),
    ).rejects.toMatchObject({ code: "not-found" });
    await expect(returnField(pair.clinic, { ...line(applicationId), reason })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("an empty field can be asked for too", async () => {
    const applicationId = await asked(pair, { remarks: given("") });
    const version = (await fieldSeenBy(pair.vendor, applicationId, "remarks"))?.version ?? 0;
    await returnField(pair.vendor, { applicationId, field: "remarks", version, reason });
    await returnApplication(pair.vendor, { applicationId });
    await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
      code: "unsettled",
      detail: { fields: ["remarks"] },
    });
    await fill(pair.clinic, applicationId, { remarks: given("工事は12月です。") }, { remarks: version });
    await requestCheck(pair.clinic, { applicationId });
  });

  test("is withdrawn before it is sent; without any, nothing is sent back", async () => {
    const applicationId = await asked(pair);
    await returnField(pair.vendor, { ...line(applicationId), reason });
    await withdrawReturn(pair.vendor, { applicationId, field: "line" });
    await withdrawReturn(pair.vendor, { applicationId, field: "line" });
    expect((await fieldSeenBy(pair.vendor, applicationId, "line"))?.returned).toBeNull();
    expect((await eventsOf(database, applicationId)).at(-1)?.kind).toBe("field.returnWithdrawn");
    await expect(returnApplication(pair.vendor, { applicationId })).rejects.toMatchObject({
      code: "nothing-returned",
    });
    await returnField(pair.vendor, { ...line(applicationId), reason });
    await returnApplication(pair.vendor, { applicationId });
    await expect(withdrawReturn(pair.vendor, { applicationId, field: "line" })).rejects.toMatchObject({
      code: "wrong-status",
    });
  });
});

describe("answering what was returned", () => {
  const returned = async (): Promise<string> => {
    const applicationId = await asked(pair);
    await returnField(pair.vendor, { ...line(applicationId), reason });
    await returnField(pair.vendor, { applicationId, field: "payment", version: 1, reason });
    await returnApplication(pair.vendor, { applicationId });
    return applicationId;
  };

  test("asking again is refused until each field was changed or answered", async () => {
    const applicationId = await returned();
    await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
      code: "unsettled",
      detail: { fields: ["line", "payment"] },
    });
    await replyToReturn(pair.clinic, { applicationId, field: "line", reply: "契約のとおりです。" });
    await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({
      detail: { fields: ["payment"] },
    });
    await fill(pair.clinic, applicationId, { payment: given("transfer") }, { payment: 1 });
    await requestCheck(pair.clinic, { applicationId });
    expect(await fieldSeenBy(pair.vendor, applicationId, "line")).toMatchObject({
      returned: { reason, reply: "契約のとおりです。" },
    });
    await approveField(pair.vendor, line(applicationId));
    expect((await fieldSeenBy(pair.vendor, applicationId, "line"))?.returned).toBeNull();
  });

  test("a reply is the clinic's, says something, and belongs to what was returned", async () => {
    const applicationId = await returned();
    const reply = (actor: Pair["vendor"], field: string, text: string) =>
      replyToReturn(actor, { applicationId, field, reply: text });
    await expect(reply(pair.vendor, "line", "はい")).rejects.toMatchObject({ code: "not-found" });
    await expect(reply(pair.clinic, "line", "")).rejects.toMatchObject({ code: "invalid" });
    await expect(reply(pair.clinic, "remarks", "はい")).rejects.toMatchObject({ code: "not-found" });
    await reply(pair.clinic, "line", "はい");
    await reply(pair.clinic, "payment", "はい");
    await requestCheck(pair.clinic, { applicationId });
    await expect(reply(pair.clinic, "line", "いいえ")).rejects.toMatchObject({ code: "wrong-status" });
  });
});
