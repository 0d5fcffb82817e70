import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { changeClinic } from "@/lib/server/usecases/clinics/change-clinic";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { readClinic } from "@/lib/server/usecases/clinics/read-clinic";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember, newVendor } from "../../../../support/members";

let database: FreshDatabase;
let vendor: Actor;

beforeAll(async () => {
  database = await productDatabase();
  vendor = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorStaff");
});

afterAll(() => database.drop());

const typed = {
  name: "　さくら内科・歯科",
  kana: "さくらないか",
  phone: "０３（００００）０００１",
  address: "東京都千代田区0-0-1",
  contact: "佐藤",
  customerNumber: "",
};

const facility = { feeTable: "1", prefecture: "13", code: "1310000018", name: "さくら内科", loginMail: "" };

const uncoded = { ...facility, code: "" };

const recorded = (clinicId: string): Promise<{ kind: string; data: unknown }[]> =>
  database.asOwner("select kind, data from audit_events where clinic_id = $1 order by no", [clinicId]);

test("a clinic is kept in order, with its facilities, and all of it is recorded", async () => {
  const dental = { ...facility, feeTable: "3", code: "", name: "さくら歯科", loginMail: "Shika@Example.jp" };
  const { id } = await createClinic(vendor, { ...typed, facilities: [dental, facility] });
  const clinic = await readClinic(vendor, { clinicId: id });
  expect(clinic).toMatchObject({
    name: "さくら内科・歯科",
    kana: "サクラナイカ",
    phone: "03-0000-0001",
    customerNumber: null,
    facilities: [
      { clinicId: id, feeTable: "1", prefecture: "13", code: "0000018", name: "さくら内科", loginMail: null },
      { clinicId: id, feeTable: "3", prefecture: "13", code: null, loginMail: "shika@example.jp" },
    ],
  });
  expect((await recorded(id)).map(({ kind }) => kind)).toEqual([
    "clinic.created",
    "facility.created",
    "facility.created",
  ]);
});

test("everything odd about it is said at once, beside its control; and nothing is kept", async () => {
  const before = await database.asOwner("select from clinics");
  await expect(
    createClinic(vendor, {
      ...typed,
      name: " ",
      kana: "桜",
      phone: "内線3",
      facilities: [facility, { feeTable: "", prefecture: "", code: "", name: "", loginMail: "x" }],
    }),
  ).rejects.toMatchObject({
    code: "invalid",
    detail: {
      fields: {
        name: [{ code: "clinic-name.missing" }],
        kana: [{ code: "kana.kanji" }],
        phone: [{ code: "phone.letters" }],
        "facilities.1.feeTable": [{ code: "fee-table.missing" }],
        "facilities.1.prefecture": [{ code: "prefecture.missing" }],
        "facilities.1.name": [{ code: "facility-name.missing" }],
        "facilities.1.loginMail": [{ code: "login-mail.form" }],
      },
    },
  });
  expect(await database.asOwner("select from clinics")).toHaveLength(before.length);
});

test("a facility that is another customer's already is named with that customer; another vendor does not learn of it", async () => {
  const facilities = [{ ...facility, code: "0000026" }];
  await createClinic(vendor, { ...typed, name: "さきの客", facilities });
  await expect(createClinic(vendor, { ...typed, facilities })).rejects.toMatchObject({
    detail: { fields: { "facilities.0.code": [{ code: "facility.elsewhere", customer: "さきの客" }] } },
  });
  const other = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorAdmin");
  await createClinic(other, { ...typed, facilities });
});

test.each([
  ["none at all", [], { facilities: [{ code: "facilities.missing" }] }],
  ["one account twice", [facility, facility], { "facilities.1.code": [{ code: "facility.twice" }] }],
])("facilities are refused: %s", async (_what, facilities, fields) => {
  await expect(createClinic(vendor, { ...typed, facilities })).rejects.toMatchObject({ detail: { fields } });
});

describe("a 顧客番号", () => {
  const taken = { fields: { customerNumber: [{ code: "customer-number.taken" }] } };

  test("belongs to one clinic of a vendor, also when two are registered at once", async () => {
    const input = { ...typed, customerNumber: "Ｍ−９", facilities: [uncoded] };
    const tries = await Promise.allSettled([createClinic(vendor, input), createClinic(vendor, input)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({ reason: { detail: taken } });
  });

  test("cannot be taken by a change, but by another vendor's clinic", async () => {
    const { id: clinicId } = await createClinic(vendor, { ...typed, facilities: [uncoded] });
    const change = changeClinic(vendor, { ...typed, clinicId, customerNumber: "M-9" });
    await expect(change).rejects.toMatchObject({ detail: taken });
    const other = await newMember(database, { vendorId: await newVendor(), clinicId: null }, "vendorAdmin");
    await createClinic(other, { ...typed, customerNumber: "M-9", facilities: [uncoded] });
  });
});

test("a change is recorded by the names of what is different", async () => {
  const { id: clinicId } = await createClinic(vendor, { ...typed, facilities: [uncoded] });
  await changeClinic(vendor, { ...typed, clinicId });
  await changeClinic(vendor, { ...typed, clinicId, address: "港区", phone: "" });
  expect((await recorded(clinicId)).slice(2)).toEqual([
    { kind: "clinic.changed", data: { clinicId, fields: ["phone", "address"] } },
  ]);
});
