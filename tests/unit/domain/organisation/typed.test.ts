import { expect, test } from "@jest/globals";
import {
  clinicFields,
  countFacilities,
  facilityControl,
  facilityFields,
  typedClinic,
  typedFacilities,
  typedFacility,
} from "@/lib/domain/organisation/typed";

const nothing = { feeTable: "", prefecture: "", code: "", name: "", loginMail: "" };

test("what is kept becomes what a form has, and nothing else", () => {
  const kept = { id: "1", clinicId: "2", ...nothing, name: "さくら", code: null, loginMail: null };
  expect(typedFacility(kept)).toEqual({ ...nothing, name: "さくら" });
  const clinic = {
    name: "さくら",
    kana: "サクラ",
    phone: "",
    address: "",
    contact: "",
    customerNumber: null,
  };
  expect(typedClinic(clinic)).toEqual({ ...clinic, customerNumber: "" });
  expect(Object.keys(typedClinic({ other: "x" }))).toEqual([...clinicFields]);
});

test("a form's facilities come in their order; there is always one", () => {
  expect([countFacilities({}), typedFacilities({})]).toEqual([1, [nothing]]);
  const second = Object.fromEntries(facilityFields.map((field) => [facilityControl(1, field), field]));
  const values = { ...second, "facilities.0.name": "一つ目", "facilities.3.feeTable": "1" };
  expect(countFacilities(values)).toBe(2);
  expect(typedFacilities(values)).toEqual([
    { ...nothing, name: "一つ目" },
    Object.fromEntries(facilityFields.map((field) => [field, field])),
  ]);
});
