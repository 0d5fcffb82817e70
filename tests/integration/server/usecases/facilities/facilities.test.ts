import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { changeFacility } from "@/lib/server/usecases/facilities/change-facility";
import { createFacility } from "@/lib/server/usecases/facilities/create-facility";
import { readFacility } from "@/lib/server/usecases/facilities/read-facility";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember, newVendor } from "../../../../support/members";

let database: FreshDatabase;
let vendor: Actor;
let clinicStaff: Actor;
let clinicId: string;

const facility = { feeTable: "1", prefecture: "13", code: "0000018", name: "さくら内科", loginMail: "" };
const dental = { ...facility, feeTable: "3", name: "さくら歯科" };
const twice = { code: "invalid", detail: { fields: { code: [{ code: "facility.twice" }] } } };

const clinic = async (code = facility.code): Promise<string> =>
  (
    await createClinic(vendor, {
      name: "さくら",
      kana: "サクラ",
      phone: "",
      address: "",
      contact: "",
      customerNumber: "",
      facilities: [{ ...facility, code }],
    })
  ).id;

beforeAll(async () => {
  database = await productDatabase();
  const vendorId = await newVendor();
  vendor = await newMember(database, { vendorId, clinicId: null }, "vendorStaff");
  clinicId = await clinic();
  clinicStaff = await newMember(database, { vendorId, clinicId }, "clinicStaff");
});

afterAll(() => database.drop());

test("a clinic's own people add and change its facilities; both is recorded", async () => {
  const { id: facilityId } = await createFacility(clinicStaff, { ...dental, clinicId });
  await changeFacility(clinicStaff, { ...dental, clinicId, facilityId });
  await changeFacility(clinicStaff, { ...dental, clinicId, facilityId, code: "0000026", loginMail: "a@13" });
  expect(await readFacility(vendor, { clinicId, facilityId })).toEqual({
    id: facilityId,
    clinicId,
    ...dental,
    code: "0000026",
    loginMail: "a@13",
  });
  const recorded = await database.asOwner(
    "select kind, data from audit_events where data ->> 'facilityId' = $1 order by no",
    [facilityId],
  );
  expect(recorded).toEqual([
    { kind: "facility.created", data: { clinicId, facilityId } },
    { kind: "facility.changed", data: { clinicId, facilityId, fields: ["code", "loginMail"] } },
  ]);
});

test("one account is registered once in a clinic; one without a code as often as needed", async () => {
  await expect(createFacility(vendor, { ...facility, clinicId })).rejects.toMatchObject(twice);
  const other = { ...facility, prefecture: "14", clinicId };
  const { id: facilityId } = await createFacility(vendor, other);
  await expect(changeFacility(vendor, { ...facility, clinicId, facilityId })).rejects.toMatchObject(twice);
  const workplace = { ...facility, clinicId, feeTable: "7", code: "" };
  await createFacility(vendor, workplace);
  await createFacility(vendor, workplace);
});

test("a code whose last digit does not fit is kept", async () => {
  const { code } = await createFacility(vendor, { ...facility, clinicId, code: "0000019" });
  expect(code).toBe("0000019");
});

test("a facility does not exist below another clinic's address", async () => {
  const { id: facilityId } = await createFacility(vendor, { ...facility, clinicId, prefecture: "15" });
  const elsewhere = { clinicId: await clinic(""), facilityId };
  await expect(readFacility(vendor, elsewhere)).rejects.toMatchObject({ code: "not-found" });
  await expect(changeFacility(vendor, { ...dental, ...elsewhere })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(
    createFacility(clinicStaff, { ...dental, clinicId: elsewhere.clinicId }),
  ).rejects.toMatchObject({ code: "not-found" });
});
