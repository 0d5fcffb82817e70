import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import { prepareDatabase } from "@/lib/server/db/prepare";
import { freshDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase("template0");
});

afterAll(() => database.drop());

const as = (url: string, user: string, password: string): string => {
  const other = new URL(url);
  other.username = user;
  other.password = password;
  return other.toString();
};

test("an application role that owns the tables is refused", async () => {
  await expect(prepareDatabase({ ...database.urls, app: database.urls.owner })).rejects.toMatchObject({
    problem: "app-role-bypasses",
  });
  const [row] = await database.asOwner("select pg_has_role('portal_app', 'usage') as bound");
  expect(row).toEqual({ bound: false });
});

test("a user of another name becomes a member of the role, and is bound like it", async () => {
  const user = `clinic_portal_${randomBytes(3).toString("hex")}`;
  await database.asOwner(`create role ${user} login password 'secret'`);
  const app = as(database.urls.owner, user, "secret");
  await prepareDatabase({ ...database.urls, app });
  const [row] = await database.asOwner("select pg_has_role($1, 'portal_app', 'member') as member", [user]);
  expect(row).toEqual({ member: true });
  await database.asOwner(`revoke portal_app from ${user}`);
  await database.asOwner(`drop role ${user}`);
});

test("an address that does not work and cannot be made is a sentence for an administrator", async () => {
  const user = `helpless_${randomBytes(3).toString("hex")}`;
  await database.asOwner(`create role ${user} login password 'secret'`);
  const owner = as(database.urls.owner, user, "secret");
  const app = as(database.urls.app, "portal_app", "wrong");
  await expect(prepareDatabase({ ...database.urls, owner, app })).rejects.toMatchObject({ problem: "roles" });
  await database.asOwner(`drop role ${user}`);
});
