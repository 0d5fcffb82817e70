import { expect, test } from "@jest/globals";
import type { FacilityDetails } from "@/lib/domain/organisation/facility";
import { repeatedFacilities, searchOfFacility } from "@/lib/domain/organisation/facility-identity";

const facility = (more: Partial<FacilityDetails>): FacilityDetails => ({
  feeTable: "1",
  prefecture: "13",
  code: "0123456",
  name: "さくら内科",
  loginMail: null,
  ...more,
});

test("the same code in another 点数表 or 都道府県 is another facility, and so is one without a code", () => {
  const none = facility({ code: null });
  const several = [facility({}), facility({ feeTable: "3" }), facility({ prefecture: "14" }), none, none];
  expect(repeatedFacilities(several)).toEqual([]);
  expect(repeatedFacilities([...several, facility({ name: "別名" })])).toEqual([5]);
});

test("a facility is found by its name, and its code in 7 and in 10 digits", () => {
  expect(searchOfFacility(facility({}))).toBe("サクラ内科 1310123456");
  expect(searchOfFacility(facility({ code: null }))).toBe("サクラ内科");
});
