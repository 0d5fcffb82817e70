import { expect, test } from "@jest/globals";
import { feeTables } from "@/lib/domain/facility-code/fee-tables";
import { examineFacility, normaliseFacility } from "@/lib/domain/organisation/facility";
import { facilityWarnings } from "@/lib/domain/organisation/facility-warnings";
import { demoOrganisations } from "@/lib/server/usecases/demo/demo-organisations";

const facilities = demoOrganisations.flatMap(({ clinics }) => clinics).flatMap((clinic) => clinic.facilities);

test("a demo has facilities of every kind, 職域 without a code, and two in one building", () => {
  expect(new Set(facilities.map(({ feeTable }) => feeTable))).toEqual(new Set(Object.keys(feeTables)));
  expect(facilities.filter(({ code }) => code === null).map(({ feeTable }) => feeTable)).toEqual(["7"]);
  expect(demoOrganisations[0]?.clinics[0]?.facilities.map(({ feeTable }) => feeTable)).toEqual(["1", "3"]);
});

test("what a demo has could have been typed, and only one 仮アカウント is worth a look", () => {
  for (const facility of facilities) {
    const typed = { ...facility, code: facility.code ?? "", loginMail: facility.loginMail ?? "" };
    expect(normaliseFacility(typed)).toEqual(typed);
    expect(examineFacility(typed)).toEqual({});
  }
  expect(facilities.flatMap((facility) => Object.values(facilityWarnings(facility)))).toEqual([
    { code: "login-mail.temporary" },
  ]);
});
