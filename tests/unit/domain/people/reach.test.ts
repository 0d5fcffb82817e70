import { expect, test } from "@jest/globals";
import { roles } from "@/lib/domain/actor";
import { mayManagePeople } from "@/lib/domain/people/reach";

test("the vendor's own people are the business of its 責任者 alone", () => {
  expect(roles.filter((role) => mayManagePeople({ role }, null))).toEqual(["vendorAdmin"]);
});

test("which clinics somebody reaches is the database's to say", () => {
  expect(roles.filter((role) => mayManagePeople({ role }, "a"))).toEqual(roles);
});
