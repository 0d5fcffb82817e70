import { describe, expect, test } from "@jest/globals";
import { roles, roleSchema, sideOf, sides } from "@/lib/domain/actor";

describe("roles", () => {
  test("there are two sides with two roles each", () => {
    expect(sides).toStrictEqual(["vendor", "clinic"]);
    expect(roles).toStrictEqual(["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"]);
  });

  test.each([
    ["vendorAdmin", "vendor"],
    ["vendorStaff", "vendor"],
    ["clinicAdmin", "clinic"],
    ["clinicStaff", "clinic"],
  ] as const)("%s stands on the side of the %s", (role, side) => {
    expect(sideOf(role)).toBe(side);
  });

  test.each(["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"])("%s is read as a role", (role) => {
    expect(roleSchema.parse(role)).toBe(role);
  });

  test.each(["admin", "", "vendor", "VendorAdmin", null, 1])("%p is no role", (role) => {
    expect(roleSchema.safeParse(role).success).toBe(false);
  });
});
