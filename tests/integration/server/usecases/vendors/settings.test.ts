import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { changeSettings } from "@/lib/server/usecases/vendors/change-settings";
import { readContact } from "@/lib/server/usecases/vendors/read-contact";
import { readPrivacy } from "@/lib/server/usecases/vendors/read-privacy";
import { readPublicPrivacy } from "@/lib/server/usecases/vendors/read-public-privacy";
import { readSettings } from "@/lib/server/usecases/vendors/read-settings";
import { productDatabase, type FreshDatabase } from "@/tests/support/databases/fresh-database";
import { newClinic, newMember, newVendor } from "@/tests/support/members";

let database: FreshDatabase;
let vendorId: string;
let admin: Actor;
let clinicStaff: Actor;

beforeAll(async () => {
  database = await productDatabase();
  vendorId = await newVendor();
  admin = await newMember(database, { vendorId, clinicId: null }, "vendorAdmin");
  const clinicId = await newClinic(database, vendorId);
  clinicStaff = await newMember(database, { vendorId, clinicId }, "clinicStaff");
}, 30_000);

afterAll(() => database.drop());

const settings = { name: "新しい会社名", supportPhone: "0120-111-222", supportHours: "平日", privacy: "" };

test("what the vendor says about itself is changed once and recorded by name", async () => {
  await changeSettings(admin, settings);
  await changeSettings(admin, settings);
  expect(await readSettings(admin, {})).toEqual({ ...settings, privacy: null });
  const events = await database.asOwner("select data from audit_events where kind = 'settings.changed'");
  expect(events).toEqual([{ data: { fields: ["name", "supportPhone", "supportHours"] } }]);
});

test("its clinics read its own text of 個人情報の取り扱い, or the default", async () => {
  expect(await readPrivacy(clinicStaff, {})).toBeNull();
  await changeSettings(admin, { ...settings, privacy: "一行目\r\n二行目" });
  expect(await readPrivacy(clinicStaff, {})).toBe("一行目\n二行目");
  expect(await readPublicPrivacy({ vendorId })).toMatchObject({
    vendor: { id: vendorId, supportPhone: "0120-111-222" },
    privacy: "一行目\n二行目",
  });
  expect(await readPublicPrivacy({ vendorId: "not an id" })).toBeNull();
});

test("a clinic cannot write it", async () => {
  await expect(changeSettings(clinicStaff, settings)).rejects.toMatchObject({ code: "not-found" });
});

test("nothing that a clinic needs to reach its vendor may be empty", async () => {
  await expect(changeSettings(admin, { ...settings, supportPhone: " " })).rejects.toMatchObject({
    detail: { fields: { supportPhone: [{ code: "vendor-setting.missing" }] } },
  });
});

test("whom to call is known by the vendor's id, or while there is one vendor only", async () => {
  expect((await readContact({ vendorId: null }))?.id).toBe(vendorId);
  const second = await newVendor("もう一社");
  expect(await readContact({ vendorId: null })).toBeNull();
  expect((await readContact({ vendorId: second }))?.name).toBe("もう一社");
  expect(await readContact({ vendorId: "not an id" })).toBeNull();
});
