import { describe, expect, test } from "@jest/globals";
import {
  isLastAdmin,
  mayLeave,
  mayStepDown,
  plainRole,
  rolesOf,
  type Member,
} from "@/lib/domain/people/membership";

test("each side has its two roles, 責任者 first", () => {
  expect(rolesOf("vendor")).toEqual(["vendorAdmin", "vendorStaff"]);
  expect(rolesOf("clinic")).toEqual(["clinicAdmin", "clinicStaff"]);
});

describe.each([
  ["vendor", "vendorAdmin", "vendorStaff"],
  ["clinic", "clinicAdmin", "clinicStaff"],
] as const)("in a %s", (_side, admin, staff) => {
  const director: Member = { id: "director", role: admin };
  const deputy: Member = { id: "deputy", role: admin };
  const clerk: Member = { id: "clerk", role: staff };

  test.each<[string, readonly Member[], string, boolean, boolean, boolean]>([
    ["the only 責任者 stays", [director, clerk], "director", true, false, false],
    ["so does one who is alone", [director], "director", true, false, false],
    ["with a second one either may go", [director, clerk, deputy], "director", false, true, true],
    ["the second one too", [director, clerk, deputy], "deputy", false, true, true],
    ["a 担当者 may leave but has nothing to step down from", [director, clerk], "clerk", false, true, false],
    ["the last 担当者 may leave", [clerk], "clerk", false, true, false],
    ["who is no member may nothing", [director, deputy], "stranger", false, false, false],
    ["where nobody is nothing happens", [], "director", false, false, false],
  ])("%s", (_what, members, id, last, leave, stepDown) => {
    expect([isLastAdmin(members, id), mayLeave(members, id), mayStepDown(members, id)]).toEqual([
      last,
      leave,
      stepDown,
    ]);
  });
});

test("担当者 of either side", () => {
  expect((["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"] as const).map(plainRole)).toEqual([
    "vendorStaff",
    "vendorStaff",
    "clinicStaff",
    "clinicStaff",
  ]);
});
