import { expect, test } from "@jest/globals";
import { actorOf, isMember, type Place, type Visitor } from "@/lib/domain/visitor";

const vendor = { id: "vendor", name: "メーカー", supportPhone: "03-0000-0000", supportHours: "平日" };
const nowhere: Visitor = {
  sessionId: "session",
  personId: "person",
  personName: "山田 花子",
  loginId: "hanako@example.jp",
  place: null,
  places: 0,
};
const inClinic: Place = {
  membershipId: "membership",
  role: "clinicAdmin",
  vendor,
  clinic: { id: "clinic", name: "さくら内科" },
};

test("somebody without a place is no member", () => {
  expect(isMember(nowhere)).toBe(false);
  expect(isMember({ ...nowhere, place: inClinic })).toBe(true);
});

test("a member acts in the place they stand in", () => {
  expect(actorOf({ ...nowhere, place: inClinic })).toEqual({
    personId: "person",
    vendorId: "vendor",
    clinicId: "clinic",
    role: "clinicAdmin",
  });
  expect(actorOf({ ...nowhere, place: { ...inClinic, role: "vendorStaff", clinic: null } }).clinicId).toBe(
    null,
  );
});
