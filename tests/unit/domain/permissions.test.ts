import { describe, expect, test } from "@jest/globals";
import { roles, type Role } from "@/lib/domain/actor";
import { holdsPermission, permissions, type Permission } from "@/lib/domain/permissions";

const everybody: readonly Role[] = ["vendorAdmin", "vendorStaff", "clinicAdmin", "clinicStaff"];
const vendor: readonly Role[] = ["vendorAdmin", "vendorStaff"];
const clinic: readonly Role[] = ["clinicAdmin", "clinicStaff"];
const allButClinicStaff: readonly Role[] = ["vendorAdmin", "vendorStaff", "clinicAdmin"];
const vendorAdmin: readonly Role[] = ["vendorAdmin"];

const table: readonly (readonly [Permission, readonly Role[]])[] = [
  ["application.read", everybody],
  ["application.start", everybody],
  ["application.edit", everybody],
  ["application.requestCheck", clinic],
  ["application.takeBack", everybody],
  ["application.reply", clinic],
  ["application.confirmValue", clinic],
  ["application.review", vendor],
  ["application.confirmByPhone", vendor],
  ["application.override", vendor],
  ["application.recordSending", everybody],
  ["application.recordProgress", everybody],
  ["application.cancel", everybody],
  ["application.resume", everybody],
  ["secret.set", clinic],
  ["secret.reveal", clinic],
  ["sheet.read", everybody],
  ["file.upload", everybody],
  ["file.download", everybody],
  ["history.read", everybody],
  ["clinic.read", everybody],
  ["clinic.manage", vendor],
  ["facility.manage", everybody],
  ["clinicMember.invite", allButClinicStaff],
  ["clinicMember.readmit", allButClinicStaff],
  ["clinicMember.remove", allButClinicStaff],
  ["member.read", everybody],
  ["vendorMember.manage", vendorAdmin],
  ["profile.manage", everybody],
  ["privacy.read", everybody],
  ["vendorSettings.manage", vendorAdmin],
  ["preset.manage", vendorAdmin],
  ["audit.read", vendorAdmin],
];

describe("permissions", () => {
  test.each(table)("%s is held by %p and nobody else", (permission, holders) => {
    expect(roles.filter((role) => holdsPermission({ role }, permission))).toStrictEqual(holders);
  });

  test("the table leaves no right out", () => {
    expect(permissions).toStrictEqual(table.map(([permission]) => permission));
  });

  test("秘密の番号 stays out of the vendor's sight (docs/portal §1.4, §6)", () => {
    const secrets = permissions.filter((permission) => permission.startsWith("secret."));
    expect(secrets).toStrictEqual(["secret.set", "secret.reveal"]);
    expect(
      secrets.flatMap((right) => vendor.filter((role) => holdsPermission({ role }, right))),
    ).toStrictEqual([]);
  });
});
