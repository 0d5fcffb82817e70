import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { changeRole } from "@/lib/server/usecases/members/change-role";
import { listMembers } from "@/lib/server/usecases/members/list-members";
import { readMember } from "@/lib/server/usecases/members/read-member";
import { removeMember } from "@/lib/server/usecases/members/remove-member";
import { membershipOf, newOffice, type Office } from "../../../../support/admitted";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember } from "../../../../support/members";

let database: FreshDatabase;
let office: Office;
let second: Actor;

beforeAll(async () => {
  database = await productDatabase();
});
beforeEach(async () => {
  office = await newOffice(database);
  second = await newMember(database, office, "clinicAdmin");
});
afterAll(() => database.drop());

const remove = async (by: Actor, whom: Actor) =>
  removeMember(by, { membershipId: await membershipOf(database, whom) });

const admins = async (): Promise<number> =>
  (await listMembers(office.vendorStaff, { clinicId: office.clinicId })).filter(
    ({ role }) => role === "clinicAdmin",
  ).length;

const last = { code: "wrong-status", detail: { status: "last-admin", move: "remove" } };

test("two 責任者 who remove each other at the same moment: one stays", async () => {
  for (let round = 0; round < 5; round++) {
    const one = office.clinicAdmin;
    const tries = await Promise.allSettled([remove(one, second), remove(second, one)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await admins()).toBe(1);
    office = await newOffice(database);
    second = await newMember(database, office, "clinicAdmin");
  }
});

test("two who make each other 担当者 at the same moment: one 責任者 stays", async () => {
  const ids = await Promise.all([office.clinicAdmin, second].map((each) => membershipOf(database, each)));
  const tries = await Promise.allSettled(
    ids.map((membershipId) => changeRole(office.vendorStaff, { membershipId, role: "clinicStaff" })),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await admins()).toBe(1);
});

test("the last 責任者 stays, and is told why", async () => {
  await remove(office.vendorStaff, second);
  await expect(remove(office.vendorStaff, office.clinicAdmin)).rejects.toMatchObject(last);
  const membershipId = await membershipOf(database, office.clinicAdmin);
  expect(await readMember(office.vendorStaff, { membershipId })).toMatchObject({ lastAdmin: true });
  await expect(changeRole(office.vendorStaff, { membershipId, role: "clinicStaff" })).rejects.toMatchObject({
    detail: { fields: { role: [{ code: "role.last-admin" }] } },
  });
  await expect(remove(office.vendorAdmin, office.vendorAdmin)).rejects.toMatchObject(last);
});

test("the vendor's own are the business of its 責任者 alone, and no role crosses the sides", async () => {
  await expect(remove(office.vendorStaff, office.vendorAdmin)).rejects.toMatchObject({ code: "not-found" });
  const membershipId = await membershipOf(database, second);
  await expect(changeRole(office.vendorAdmin, { membershipId, role: "vendorAdmin" })).rejects.toMatchObject({
    code: "not-found",
  });
  await remove(office.vendorAdmin, office.vendorStaff);
});
