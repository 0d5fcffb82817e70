import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { addPreset, deletePreset, listPresets as read, orderPresets } from "@/lib/server/db/presets";
import { withTenant } from "@/lib/server/db/tenant";
import { listPresets } from "@/lib/server/usecases/presets/list-presets";
import { movePreset } from "@/lib/server/usecases/presets/move-preset";
import { readPreset } from "@/lib/server/usecases/presets/read-preset";
import { removePreset } from "@/lib/server/usecases/presets/remove-preset";
import { savePreset } from "@/lib/server/usecases/presets/save-preset";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember } from "../../../../support/members";
import { newPair, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;
let admin: Actor;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
  const { vendorId } = pair.vendor;
  admin = await newMember(database, { vendorId, clinicId: null }, "vendorAdmin");
}, 30_000);

afterAll(() => database.drop());

const typed = (name: string) => ({ name, reason: "説明です。", "online-claim.line": "ipv6" });
const names = async () => (await listPresets(admin, {})).map(({ name }) => name);

test("presets are added behind the others, changed, moved, removed, and all of it is recorded", async () => {
  const keys = [];
  for (const name of ["一", "二", "三"])
    keys.push((await savePreset(admin, { key: null, typed: typed(name) })).key);
  const [first = "", second = "", third = ""] = keys;
  expect(await names()).toEqual(["一", "二", "三"]);

  await savePreset(admin, { key: second, typed: { ...typed("弐"), "online-claim.line": "ipsec" } });
  expect(await readPreset(admin, { key: second })).toMatchObject({
    name: "弐",
    values: { "online-claim": { line: "ipsec" } },
  });
  await movePreset(admin, { key: third, to: "earlier" });
  expect(await names()).toEqual(["一", "三", "弐"]);
  await movePreset(admin, { key: first, to: "earlier" });
  await movePreset(admin, { key: first, to: "later" });
  expect(await names()).toEqual(["三", "一", "弐"]);
  await removePreset(admin, { key: first });
  expect(await names()).toEqual(["三", "弐"]);

  const events = await database.asOwner<{ kind: string; name: string }>(
    "select kind, data ->> 'name' as name from audit_events where kind like 'preset.%' order by no",
  );
  expect(events.map(({ kind, name }) => [kind, name])).toEqual([
    ["preset.saved", "一"],
    ["preset.saved", "二"],
    ["preset.saved", "三"],
    ["preset.saved", "弐"],
    ["preset.saved", "三"],
    ["preset.saved", "一"],
    ["preset.removed", "一"],
  ]);
});

test("whoever moves at once waits for the other: no move is refused, and none is lost", async () => {
  for (const name of ["い", "ろ", "は"]) await savePreset(admin, { key: null, typed: typed(name) });
  const order = async () => (await listPresets(admin, {})).map(({ key }) => key);
  const keys = await order();
  for (let round = 0; round < 5; round += 1)
    await Promise.all(keys.map((key) => movePreset(admin, { key, to: "later" })));
  expect((await order()).sort()).toEqual([...keys].sort());
  const positions = await database.asOwner("select count(distinct position)::int as places from presets");
  expect(positions).toEqual([{ places: keys.length }]);

  const [first = "", ...others] = await order();
  await Promise.all(others.map(() => movePreset(admin, { key: first, to: "later" })));
  expect(await order()).toEqual([...others, first]);
});

test("what cannot be kept is told by the control, and nothing is saved", async () => {
  const count = (await names()).length;
  await expect(
    savePreset(admin, { key: null, typed: { ...typed(""), "online-claim.line": "no such line" } }),
  ).rejects.toMatchObject({
    code: "invalid",
    detail: {
      fields: { name: [{ code: "preset.missing" }], "online-claim.line": [{ code: "preset.value" }] },
    },
  });
  expect(await names()).toHaveLength(count);
});

test("a key that is not there is not found, and only 責任者 of the vendor may", async () => {
  const key = "no such preset";
  for (const work of [
    () => readPreset(admin, { key }),
    () => removePreset(admin, { key }),
    () => savePreset(admin, { key, typed: typed("名前") }),
    () => movePreset(admin, { key, to: "later" }),
    () => listPresets(pair.vendor, {}),
    () => savePreset(pair.clinic, { key: null, typed: typed("名前") }),
  ])
    await expect(work()).rejects.toMatchObject({ code: "not-found" });
});

test("the database itself lets a clinic only read them", async () => {
  const { clinic } = pair;
  const [kept] = await withTenant(clinic, (tx) => read(tx, clinic.vendorId));
  if (kept === undefined) throw new Error("there is none");
  await expect(
    withTenant(clinic, (tx) => addPreset(tx, clinic.vendorId, { ...kept, key: "theirs" })),
  ).rejects.toThrow(/row-level security/);
  expect(await withTenant(clinic, (tx) => deletePreset(tx, clinic.vendorId, kept.key))).toBe(false);
  await withTenant(clinic, (tx) => orderPresets(tx, clinic.vendorId, [kept.key]));
  expect(await names()).toContain(kept.name);
});
