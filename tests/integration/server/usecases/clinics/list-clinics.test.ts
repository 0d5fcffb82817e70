import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { changeClinic } from "@/lib/server/usecases/clinics/change-clinic";
import { createClinic } from "@/lib/server/usecases/clinics/create-clinic";
import { listClinics } from "@/lib/server/usecases/clinics/list-clinics";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember, newVendor } from "../../../../support/members";

let database: FreshDatabase;
let vendor: Actor;
let sakura: string;

const clinic = (name: string, kana: string, phone: string, customerNumber: string) => ({
  name,
  kana,
  phone,
  address: "",
  contact: "",
  customerNumber,
});

const facility = (feeTable: string, code: string, name: string) => ({
  feeTable,
  prefecture: "13",
  code,
  name,
  loginMail: "",
});

beforeAll(async () => {
  database = await productDatabase();
  const vendorId = await newVendor();
  vendor = await newMember(database, { vendorId, clinicId: null }, "vendorStaff");
  sakura = (
    await createClinic(vendor, {
      ...clinic("櫻クリニック", "サクラクリニック", "03-0000-0001", "M-0001"),
      facilities: [facility("3", "", "桜並木デンタル"), facility("1", "0000018", "桜並木内科")],
    })
  ).id;
  await createClinic(vendor, {
    ...clinic("ひまわり薬局", "ヒマワリヤッキョク", "052-000-0003", "M-0003"),
    facilities: [facility("4", "0000026", "ひまわり薬局")],
  });
  await createClinic(vendor, {
    ...clinic("あおぞら歯科", "アオゾラシカ", "", ""),
    facilities: [facility("3", "", "あおぞら歯科")],
  });
  await newMember(database, { vendorId, clinicId: sakura }, "clinicAdmin");
  await newMember(database, { vendorId, clinicId: sakura }, "clinicStaff");
  await database.asOwner(
    "update memberships set removed_at = now() where clinic_id = $1 and role = 'clinicStaff'",
    [sakura],
  );
});

afterAll(() => database.drop());

const found = async (search: string): Promise<string[]> =>
  (await listClinics(vendor, { search })).clinics.map(({ name }) => name);

test("without a search everything stands there by フリガナ, with kinds and people", async () => {
  const { total, clinics, next } = await listClinics(vendor, {});
  expect([total, next]).toEqual([3, null]);
  expect(clinics.map(({ name }) => name)).toEqual(["あおぞら歯科", "櫻クリニック", "ひまわり薬局"]);
  expect(clinics[1]).toMatchObject({
    phone: "03-0000-0001",
    people: 1,
    facilities: [
      { feeTable: "1", name: "桜並木内科" },
      { feeTable: "3", name: "桜並木デンタル" },
    ],
  });
});

describe("a clinic is found by", () => {
  test.each([
    ["its name", "櫻"],
    ["its reading in hiragana", "さくら"],
    ["its reading in half-width katakana", "ｻｸﾗ"],
    ["its telephone number without hyphens", "0300000001"],
    ["its telephone number in full width", "０３−００００"],
    ["its 顧客番号", "ｍー０００１"],
    ["a facility's code", "0000018"],
    ["a facility's code of ten digits", "13-1-0000018"],
    ["a facility's name", "桜並木"],
    ["words of clinic and facility together", "さくら　デンタル"],
  ])("%s", async (_what, search) => {
    expect(await found(search)).toEqual(["櫻クリニック"]);
  });
});

test("what no clinic has finds none, and signs of a pattern mean nothing", async () => {
  expect(await found("さくら 薬局")).toEqual([]);
  expect(await found("%")).toEqual([]);
  expect(await found("サクラ_リニック")).toEqual([]);
  expect(await found("　 ")).toHaveLength(3);
});

test("a page ends where the next begins", async () => {
  const first = await listClinics(vendor, { limit: 2 });
  expect([first.total, first.clinics.length]).toEqual([3, 2]);
  const second = await listClinics(vendor, { limit: 2, after: first.next });
  expect([second.clinics.map(({ name }) => name), second.next]).toEqual([["ひまわり薬局"], null]);
});

test("what was changed is found by what it is now", async () => {
  const details = clinic("櫻クリニック", "サクラクリニック", "03-0000-0001", "M-0001");
  await changeClinic(vendor, { ...details, clinicId: sakura, kana: "コスモス" });
  expect(await found("サクラ")).toEqual([]);
  expect(await found("こすもす")).toEqual(["櫻クリニック"]);
});
