import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { demoPresets } from "@/lib/forms/presets/demo-presets";
import { applyPreset } from "@/lib/server/usecases/applications/apply-preset";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { readChanges } from "@/lib/server/usecases/applications/read-changes";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { given } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { fill, newPair, started, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
  for (const [position, preset] of demoPresets.entries())
    await database.asOwner(
      "insert into presets (vendor_id, key, position, content) values ($1, $2, $3, $4)",
      [pair.vendor.vendorId, preset.key, position, JSON.stringify(preset)],
    );
}, 30_000);

afterAll(() => database.drop());

const setStatus = (applicationId: string, status: string): Promise<unknown> =>
  database.asOwner("update applications set status = $2, snapshot_number = 1 where id = $1", [
    applicationId,
    status,
  ]);

const kindsOf = async (applicationId: string): Promise<unknown[]> =>
  (
    await database.asOwner<{ kind: string }>(
      "select kind from audit_events where application_id = $1 order by no",
      [applicationId],
    )
  ).map(({ kind }) => kind);

test("only what nobody answered is filled in, where it came from is kept, and the other side catches up", async () => {
  const applicationId = await started(pair);
  await fill(pair.clinic, applicationId, { line: given("ipv4"), softwareMaker: { delegated: true } });
  const { changeNo } = (await readApplication(pair.vendor, { applicationId })).state;
  expect(await applyPreset(pair.clinic, { applicationId, preset: "standard" })).toEqual({ filled: 2 });
  const changes = await readChanges(pair.vendor, { applicationId, after: changeNo });
  expect(changes).toMatchObject({
    changeNo: changeNo + 1,
    preset: "standard",
    fields: {
      operatingSystem: {
        answer: given("windows-10-iot-2019"),
        source: "preset",
        sourceNote: "標準設置",
        version: 1,
      },
      customerIdType: { answer: given("same"), source: "preset", side: "clinic" },
    },
  });
  expect(Object.keys(changes.fields)).toHaveLength(2);
  const [event] = await database.asOwner(
    "select data from audit_events where kind = 'preset.applied' and application_id = $1",
    [applicationId],
  );
  expect(event?.["data"]).toEqual({
    applicationId,
    preset: "標準設置",
    fields: ["operatingSystem", "customerIdType"],
  });
});

test("a second one changes nothing that the first filled in, but a field that was emptied again", async () => {
  const applicationId = await started(pair);
  await applyPreset(pair.vendor, { applicationId, preset: "standard" });
  await saveField(pair.clinic, { applicationId, field: "line", answer: null, basedOn: 1 });
  expect(await applyPreset(pair.vendor, { applicationId, preset: "ntt-data-chugoku-desktop" })).toEqual({
    filled: 2,
  });
  const { fields, preset } = (await readApplication(pair.clinic, { applicationId })).state;
  expect(preset).toBe("ntt-data-chugoku-desktop");
  expect(fields["line"]).toMatchObject({ answer: given("ipsec"), version: 3 });
  expect(fields["operatingSystem"]).toMatchObject({ answer: given("windows-10-iot-2019"), version: 1 });
});

test("an approved application falls back to 入力中 where something was filled in, and only there", async () => {
  const applicationId = await started(pair);
  await setStatus(applicationId, "approved");
  await applyPreset(pair.clinic, { applicationId, preset: "standard" });
  expect((await readApplication(pair.clinic, { applicationId })).state.status).toBe("filling");
  expect(await kindsOf(applicationId)).toEqual(["application.started", "preset.applied", "approval.voided"]);
  await setStatus(applicationId, "approved");
  expect(await applyPreset(pair.clinic, { applicationId, preset: "standard" })).toEqual({ filled: 0 });
  expect((await readApplication(pair.clinic, { applicationId })).state.status).toBe("approved");
});

test("it is refused where nothing can be edited, without a choice, and for a preset that is not the vendor's", async () => {
  const applicationId = await started(pair);
  const apply = (preset: string, actor = pair.clinic) => applyPreset(actor, { applicationId, preset });
  await expect(apply("")).rejects.toMatchObject({
    code: "invalid",
    detail: { fields: { preset: [{ code: "preset.unchosen" }] } },
  });
  await expect(apply("no such preset")).rejects.toMatchObject({ code: "not-found" });
  const other = await newPair(database);
  await expect(
    applyPreset(other.vendor, { applicationId: await started(other), preset: "standard" }),
  ).rejects.toMatchObject({ code: "not-found" });
  await setStatus(applicationId, "checking");
  await expect(apply("standard")).rejects.toMatchObject({
    code: "wrong-status",
    detail: { status: "checking", move: "edit" },
  });
  expect(await apply("standard", pair.vendor)).toEqual({ filled: 4 });
  await setStatus(applicationId, "sent");
  await expect(apply("standard", pair.vendor)).rejects.toMatchObject({ code: "wrong-status" });
});
