import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { acceptAsNew } from "@/lib/server/auth/accept";
import { signIn } from "@/lib/server/auth/sign-in";
import { digestOf } from "@/lib/server/secrets";
import { askRenewal } from "@/lib/server/usecases/invitations/ask-renewal";
import { extendInvitation } from "@/lib/server/usecases/invitations/extend-invitation";
import { joinOffer } from "@/lib/server/usecases/invitations/join-offer";
import { listWaiting } from "@/lib/server/usecases/invitations/list-waiting";
import { readInvitation } from "@/lib/server/usecases/invitations/read-invitation";
import { readOffer } from "@/lib/server/usecases/invitations/read-offer";
import { revokeInvitation } from "@/lib/server/usecases/invitations/revoke-invitation";
import { readSession } from "@/lib/server/usecases/sessions/read-session";
import { newInvitation, newOffice, type Office } from "../../../support/admitted";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";
import { giveAccount, password } from "../../../support/signing-in";
import { newMember, newVendor } from "../../../support/members";

let database: FreshDatabase;
let office: Office;

beforeAll(async () => {
  database = await productDatabase();
});
beforeEach(async () => {
  office = await newOffice(database);
});
afterAll(() => database.drop());

let turn = 0;
const hanako = () => ({
  name: "山田 花子",
  mail: `hanako${(turn += 1)}@example.jp`,
  withoutMail: false,
  newPassword: "まつり 3つ りんご",
});

const expire = (id: string) =>
  database.asOwner("update invitations set expires_at = now() - interval '1 minute' where id = $1", [id]);

const events = async (kind: string): Promise<unknown[]> =>
  (
    await database.asOwner<{ data: unknown }>(
      "select data from audit_events where vendor_id = $1 and kind = $2 order by no",
      [office.vendorId, kind],
    )
  ).map(({ data }) => data);

const refusal = (status: string, move = "accept") => ({ code: "wrong-status", detail: { status, move } });

test("somebody new sets a name and a password and is signed in where they were invited to", async () => {
  const { id, token } = await newInvitation(office);
  const typed = hanako();
  const entry = await acceptAsNew(token, { ...typed, mail: ` ${typed.mail.toUpperCase()} ` }, undefined);
  expect(entry).toMatchObject({ loginId: typed.mail, vendorId: office.vendorId });
  expect(await readSession({ token: entry.token, touch: false })).toMatchObject({
    personName: "山田 花子",
    place: { role: "clinicStaff", clinic: { id: office.clinicId } },
  });
  expect(await signIn({ loginId: typed.mail, password: typed.newPassword }, undefined)).not.toBeNull();
  expect(await events("member.joined")).toMatchObject([{ role: "clinicStaff" }]);
  expect(await readOffer({ token })).toMatchObject({ state: "used" });
  const [joined] = await database.asOwner<{ id: string }>(
    "select memberships.id from memberships join invitations on person_id = used_by where invitations.id = $1",
    [id],
  );
  expect(await readInvitation(office.vendorStaff, { invitationId: id })).toMatchObject({
    state: "used",
    membershipId: joined?.id,
  });
});

test("somebody without mail gets a number to sign in with", async () => {
  const { token } = await newInvitation(office);
  const typed = { ...hanako(), mail: "", withoutMail: true };
  const { loginId } = await acceptAsNew(token, typed, undefined);
  expect(loginId).toMatch(/^[1-9]\d{7}$/);
  expect(await signIn({ loginId, password: typed.newPassword }, undefined)).not.toBeNull();
});

test("of many who accept at the same moment exactly one comes in", async () => {
  const { token } = await newInvitation(office);
  const tries = await Promise.allSettled(
    Array.from({ length: 6 }, () => acceptAsNew(token, hanako(), undefined)),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const each of tries)
    if (each.status === "rejected") expect(each.reason).toMatchObject(refusal("used"));
  expect(await events("member.joined")).toHaveLength(1);
});

test("everything that is odd is said at once, and nothing is used up", async () => {
  const { token } = await newInvitation(office);
  const typed = { name: "", mail: "", withoutMail: false, newPassword: "short" };
  await expect(acceptAsNew(token, typed, undefined)).rejects.toMatchObject({
    detail: {
      fields: {
        name: [{ code: "person-name.missing" }],
        mail: [{ code: "mail.missing" }],
        newPassword: [{ code: "password.short", length: 5 }],
      },
    },
  });
  expect(await readOffer({ token })).toMatchObject({ state: "open" });
});

test("what others know is no password", async () => {
  const { token } = await newInvitation(office);
  for (const newPassword of ["山田 花子 山田 花子1", "メーカーメーカー12", "hanako@example.jp1"])
    await expect(
      acceptAsNew(token, { ...hanako(), mail: "hanako@example.jp", newPassword }, undefined),
    ).rejects.toMatchObject({ detail: { fields: { newPassword: [{ code: "password.context" }] } } });
});

describe("an account that exists", () => {
  test("keeps its password when its login id is typed as a new one", async () => {
    const loginId = `taken${office.vendorId.slice(0, 8)}@example.jp`;
    await giveAccount(database, office.clinicAdmin.personId, loginId);
    const { token } = await newInvitation(office);
    await expect(acceptAsNew(token, { ...hanako(), mail: loginId }, undefined)).rejects.toMatchObject({
      detail: { fields: { mail: [{ code: "login-id.taken" }] } },
    });
    expect(await signIn({ loginId, password }, undefined)).not.toBeNull();
    expect(await readOffer({ token })).toMatchObject({ state: "open" });
  });

  test("joins by one press when it is signed in, and stands there from then on", async () => {
    const elsewhere = await newMember(
      database,
      { vendorId: await newVendor(), clinicId: null },
      "vendorStaff",
    );
    const loginId = `joins${office.vendorId.slice(0, 8)}@example.jp`;
    await giveAccount(database, elsewhere.personId, loginId);
    const session = (await signIn({ loginId, password }, undefined)) ?? "";
    const visitor = await readSession({ token: session, touch: false });
    const { token } = await newInvitation(office);
    const { personId, sessionId } = visitor ?? { personId: "", sessionId: "" };
    await joinOffer({ invitationToken: token, personId, sessionId });
    expect(await readSession({ token: session, touch: false })).toMatchObject({
      places: 2,
      place: { clinic: { id: office.clinicId } },
    });
    expect(await signIn({ loginId, password }, undefined)).not.toBeNull();

    const again = await newInvitation(office);
    await expect(joinOffer({ invitationToken: again.token, personId, sessionId })).rejects.toMatchObject(
      refusal("joined", "join"),
    );
    expect(await readOffer({ token: again.token, personId })).toMatchObject({ joined: true, state: "open" });
  });
});

describe("an invitation that is over", () => {
  test("says so, and asking for a new one reaches those who can give it", async () => {
    const { id, token } = await newInvitation(office);
    await expire(id);
    expect(await readOffer({ token })).toMatchObject({ state: "expired" });
    await expect(acceptAsNew(token, hanako(), undefined)).rejects.toMatchObject(refusal("expired"));

    expect(await listWaiting(office.clinicAdmin, {})).toEqual([]);
    await askRenewal({ token });
    await askRenewal({ token });
    expect(await listWaiting(office.clinicAdmin, {})).toMatchObject([{ id, clinicName: "医院" }]);
    expect(await listWaiting(office.vendorStaff, {})).toMatchObject([{ id }]);

    await extendInvitation(office.clinicAdmin, { invitationId: id });
    expect(await listWaiting(office.vendorStaff, {})).toEqual([]);
    const { expiresAt, link } = await readInvitation(office.clinicAdmin, { invitationId: id });
    expect(Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(7);
    expect(link).toContain(token);
    await acceptAsNew(token, hanako(), undefined);
  });

  test("as a letter it holds 21 days", async () => {
    const { id } = await newInvitation(office);
    await extendInvitation(office.vendorStaff, { invitationId: id, asLetter: true });
    const { expiresAt, way } = await readInvitation(office.vendorStaff, { invitationId: id });
    expect([way, Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)]).toEqual(["letter", 21]);
  });

  test("revoked it stays over, and what is asked is answered by revoking once more", async () => {
    const { id, token } = await newInvitation(office);
    await revokeInvitation(office.clinicAdmin, { invitationId: id });
    await expect(acceptAsNew(token, hanako(), undefined)).rejects.toMatchObject(refusal("revoked"));
    await expect(extendInvitation(office.clinicAdmin, { invitationId: id })).rejects.toMatchObject(
      refusal("revoked", "extend"),
    );
    await askRenewal({ token });
    expect(await listWaiting(office.vendorStaff, {})).toHaveLength(1);
    await revokeInvitation(office.vendorStaff, { invitationId: id });
    expect(await listWaiting(office.vendorStaff, {})).toEqual([]);
    expect(await events("invitation.revoked")).toHaveLength(1);
  });

  test("an open one is not asked for again", async () => {
    const { token } = await newInvitation(office);
    await askRenewal({ token });
    expect(await listWaiting(office.vendorStaff, {})).toEqual([]);
  });
});

test("tables hold neither link nor code", async () => {
  const { id, token } = await newInvitation(office);
  const { code } = await readInvitation(office.vendorStaff, { invitationId: id });
  const [row] = await database.asOwner<{ row: string; digest: boolean }>(
    "select to_json(one)::text as row, code_hash = sha256($2::bytea) as digest from invitations one where id = $1",
    [id, Buffer.from(code)],
  );
  expect(row?.row).not.toContain(token);
  expect(row?.row).not.toContain(digestOf(code).toString("hex"));
  expect(row?.digest).toBe(false);
});
