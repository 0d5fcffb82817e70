import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { followApplication } from "@/lib/server/usecases/applications/follow-application";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { readChanges } from "@/lib/server/usecases/applications/read-changes";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { answersOf } from "@/lib/domain/application/application";
import { canonicalText } from "@/lib/forms/canonical";
import { claimStart, given, twice } from "../../../../support/applications";
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

const eventsOf = (applicationId: string) =>
  database.asOwner<{ kind: string; data: Record<string, unknown>; clinicId: string | null }>(
    `select kind, data, clinic_id as "clinicId" from audit_events where application_id = $1 order by no`,
    [applicationId],
  );

test("what one saved the other reads, normalised, with who and from where, and the numbers run on", async () => {
  const applicationId = await started(pair);
  const { number } = await readApplication(pair.clinic, { applicationId });
  expect(number).toBeGreaterThan(0);
  const before = await followApplication(pair.clinic, { applicationId });
  const outcome = await saveField(pair.vendor, {
    applicationId,
    field: "claimStartYear",
    answer: given("令和９年"),
    basedOn: 0,
    source: "phone",
  });
  expect(outcome).toMatchObject({
    kind: "saved",
    saved: { answer: { value: "2027" }, version: 1, display: "2027" },
  });
  const changes = await readChanges(pair.clinic, { applicationId, after: before });
  expect(changes.changeNo).toBe(before + 1);
  expect(Object.keys(changes.fields)).toEqual(["claimStartYear"]);
  expect(changes.fields["claimStartYear"]).toMatchObject({
    answer: { value: "2027" },
    version: 1,
    source: "phone",
    by: "担当",
    side: "vendor",
    awaits: true,
  });
  expect((await eventsOf(applicationId)).at(-1)).toEqual({
    kind: "field.changed",
    clinicId: pair.clinicId,
    data: {
      applicationId,
      field: "claimStartYear",
      from: null,
      to: canonicalText(given("2027")),
      source: "phone",
    },
  });
});

test("the first answer follows from the procedure", async () => {
  const applicationId = await started(pair, "online-claim", "new-computer");
  const { state } = await readApplication(pair.vendor, { applicationId });
  expect(state.fields["applicationType"]).toMatchObject({ answer: given("change"), source: "procedure" });
  expect(state.status).toBe("filling");
});

test("of two who save on the same version exactly one wins, and the other is shown what won", async () => {
  const applicationId = await started(pair);
  for (let version = 0; version < 20; version += 1) {
    const outcomes = await Promise.all(
      [pair.vendor, pair.clinic].map((actor, who) =>
        saveField(actor, {
          applicationId,
          field: "remarks",
          answer: given(`${who} ${version}`),
          basedOn: version,
        }),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
    const [won, lost] = [
      outcomes.find(({ kind }) => kind === "saved"),
      outcomes.find(({ kind }) => kind !== "saved"),
    ];
    if (won?.kind !== "saved" || lost?.kind !== "conflict") throw new Error("impossible");
    expect(lost.current).toMatchObject({ answer: won.saved.answer, version: version + 1, by: "担当" });
  }
});

test("the same value again is no change, whatever it is based on", async () => {
  const applicationId = await started(pair);
  const save = () =>
    saveField(pair.clinic, { applicationId, field: "programName", answer: given("Opt.one3"), basedOn: 0 });
  await save();
  const events = await eventsOf(applicationId);
  expect(await save()).toMatchObject({ kind: "saved", saved: { version: 1 } });
  expect(await eventsOf(applicationId)).toEqual(events);
});

test("a wrongly formed value is kept with what is odd about it; one that cannot be kept is refused", async () => {
  const applicationId = await started(pair);
  const save = (field: string, answer: unknown) =>
    saveField(pair.clinic, { applicationId, field, answer, basedOn: 0 });
  expect(await save("customerId", given(twice("CAF12345")))).toMatchObject({
    kind: "saved",
    saved: { answer: given(twice("CAF12345")), issues: [{ code: "customer-id.caf-length" }] },
  });
  await expect(save("line", given("no such option"))).rejects.toMatchObject({
    code: "invalid",
    detail: { fields: { line: [{ code: "choice.unknown-option" }] } },
  });
  await expect(save("remarks", given("あ".repeat(2001)))).rejects.toMatchObject({ code: "invalid" });
  await expect(save("facilityName", given("x"))).rejects.toMatchObject({ code: "not-found" });
  await expect(save("nonsense", given("x"))).rejects.toMatchObject({ code: "not-found" });
});

test("emptied, a field keeps its version; 「わからない」 is an answer where the vendor may know", async () => {
  const applicationId = await started(pair);
  const save = (answer: unknown, basedOn: number) =>
    saveField(pair.clinic, { applicationId, field: "softwareMaker", answer, basedOn });
  await save({ delegated: true }, 0);
  expect(await save(given("　 "), 1)).toMatchObject({ kind: "saved", saved: { answer: null, version: 2 } });
  expect(await save(given("株式会社オプテック"), 0)).toMatchObject({
    kind: "conflict",
    current: { version: 2 },
  });
  await expect(
    saveField(pair.clinic, { applicationId, field: "payment", answer: { delegated: true }, basedOn: 0 }),
  ).rejects.toMatchObject({ code: "invalid" });
});

test("a whole application is kept as it was typed, and the last day for sending with it", async () => {
  const applicationId = await started(pair);
  const answers = claimStart("ipv6");
  await fill(pair.clinic, applicationId, answers, { applicationType: 1 });
  const { state } = await readApplication(pair.clinic, { applicationId });
  expect(answersOf(state.fields)).toEqual(answers);
  const [row] = await database.asOwner("select valid_until::text from applications where id = $1", [
    applicationId,
  ]);
  expect(row).toEqual({ valid_until: "2026-12-20" });
});

test("秘密の番号 is the clinic's: sealed, unreadable for the vendor, recorded without its value", async () => {
  const applicationId = await started(pair, "eligibility");
  const save = (actor: Pair["vendor"], answer: unknown, basedOn: number) =>
    saveField(actor, { applicationId, field: "secretNumber", answer, basedOn });
  await expect(save(pair.vendor, given(twice("4826")), 0)).rejects.toMatchObject({ code: "not-found" });
  await expect(save(pair.clinic, given({ first: "4826", second: "4862" }), 0)).rejects.toMatchObject({
    detail: { fields: { secretNumber: [{ code: "secret-number.unequal" }] } },
  });
  expect(await save(pair.clinic, given(twice("４８２６")), 0)).toMatchObject({
    kind: "saved",
    saved: { answer: given({ decided: "stored" }), version: 1, display: "" },
  });
  expect(await save(pair.clinic, given(twice("4826")), 0)).toMatchObject({
    kind: "saved",
    saved: { version: 1 },
  });
  const view = await readApplication(pair.vendor, { applicationId });
  expect(JSON.stringify(view)).not.toContain("4826");
  expect(view.state.fields["secretNumber"]?.answer).toEqual(given({ decided: "stored" }));
  expect(JSON.stringify(await eventsOf(applicationId))).not.toContain("4826");
  const dump = await database.asOwner("select row_to_json(f)::text as row from application_fields f");
  expect(JSON.stringify(dump)).not.toContain("4826");
});
