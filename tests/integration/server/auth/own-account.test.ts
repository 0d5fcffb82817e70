import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { limits } from "@/lib/domain/limits";
import type { Member } from "@/lib/domain/visitor";
import { isMember } from "@/lib/domain/visitor";
import { changeOwnPassword } from "@/lib/server/auth/own-account";
import { signIn } from "@/lib/server/auth/sign-in";
import { renameSelf } from "@/lib/server/usecases/people/rename-self";
import { readSession } from "@/lib/server/usecases/sessions/read-session";
import { productDatabase, type FreshDatabase } from "@/tests/support/databases/fresh-database";
import { newClinic, newMember, newVendor } from "@/tests/support/members";
import { giveAccount, password } from "@/tests/support/signing-in";

const loginId = "hanako@example.jp";
let database: FreshDatabase;
let actor: Actor;

beforeAll(async () => {
  database = await productDatabase();
}, 30_000);

beforeEach(async () => {
  await database.asOwner("update people set login_id = null");
  await database.asOwner("delete from rate_limits");
  const vendorId = await newVendor("みどり医療システム");
  actor = await newMember(
    database,
    { vendorId, clinicId: await newClinic(database, vendorId) },
    "clinicStaff",
  );
  await giveAccount(database, actor.personId, loginId);
});

afterAll(() => database.drop());

const session = async (token: string | null): Promise<Member> => {
  const visitor = await readSession({ token: token ?? "", touch: false });
  if (visitor === null || !isMember(visitor)) throw new Error("nobody is signed in");
  return visitor;
};

const signInWith = (typed: string) => signIn({ loginId, password: typed }, undefined);

test("a new password needs the old one, ends every other session, and is recorded", async () => {
  const [token, elsewhere] = [await signInWith(password), await signInWith(password)];
  const self = await session(token);
  const newPassword = "３つの 関係のない ことば";
  await expect(changeOwnPassword(self, { oldPassword: "a guess", newPassword })).rejects.toMatchObject({
    detail: { fields: { oldPassword: [{ code: "password.wrong" }] } },
  });
  expect(await session(elsewhere)).toBeDefined();

  await changeOwnPassword(self, { oldPassword: password, newPassword });
  expect(await session(token)).toBeDefined();
  await expect(session(elsewhere)).rejects.toThrow("nobody");
  expect(await signInWith(password)).toBeNull();
  expect(await signInWith("3つの 関係のない ことば")).not.toBeNull();
  const [event] = await database.asOwner("select data from audit_events where kind = 'password.changed'");
  expect(event?.["data"]).toEqual({ personId: actor.personId });
});

test.each([
  ["too short", "みじかい", "password.short"],
  ["common", "1234567890", "password.common"],
  ["the vendor's name", "みどり医療システム1", "password.context"],
  ["the own login id", "hanako@example.jp", "password.context"],
])("a password that is %s is refused, and the old one stays", async (_what, newPassword, code) => {
  const self = await session(await signInWith(password));
  await expect(changeOwnPassword(self, { oldPassword: password, newPassword })).rejects.toMatchObject({
    code: "invalid",
    detail: { fields: { newPassword: [{ code }] } },
  });
  expect(await signInWith(password)).not.toBeNull();
});

test("what is odd about both is said at once; the same password is no new one", async () => {
  const self = await session(await signInWith(password));
  await expect(changeOwnPassword(self, { oldPassword: "", newPassword: "short" })).rejects.toMatchObject({
    detail: {
      fields: { oldPassword: [{ code: "password.missing" }], newPassword: [{ code: "password.short" }] },
    },
  });
  await expect(
    changeOwnPassword(self, { oldPassword: password, newPassword: password }),
  ).rejects.toMatchObject({ detail: { fields: { newPassword: [{ code: "password.same" }] } } });
});

test("no character of a long password is left out", async () => {
  const long = `${"𠮷野家🐈".repeat(40)}終わり`;
  await changeOwnPassword(await session(await signInWith(password)), {
    oldPassword: password,
    newPassword: long,
  });
  expect(await signInWith(long.slice(0, -1))).toBeNull();
  expect(await signInWith(`${long}。`)).toBeNull();
  expect(await signInWith(long)).not.toBeNull();
});

test("the old password cannot be guessed on and on", async () => {
  const self = await session(await signInWith(password));
  const guess = () => changeOwnPassword(self, { oldPassword: "a guess", newPassword: "purple-anvil-moss" });
  for (let turn = 0; turn < limits.ownPassword.points; turn += 1)
    await expect(guess()).rejects.toMatchObject({ code: "invalid" });
  await expect(guess()).rejects.toMatchObject({ code: "too-many" });
}, 30_000);

test("everybody changes their own name", async () => {
  await renameSelf(actor, { name: "　山田 花子 " });
  const [row] = await database.asOwner("select name from people where id = $1", [actor.personId]);
  expect(row).toEqual({ name: "山田 花子" });
  await expect(renameSelf(actor, { name: " " })).rejects.toMatchObject({
    detail: { fields: { name: [{ code: "person-name.missing" }] } },
  });
});
