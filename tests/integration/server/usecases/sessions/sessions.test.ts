import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { absoluteHours, idleMinutes } from "@/lib/domain/people/session-limits";
import { freshToken } from "@/lib/server/secrets";
import { readAccount } from "@/lib/server/usecases/people/read-account";
import { endOneSession } from "@/lib/server/usecases/sessions/end-one-session";
import { endOtherSessions } from "@/lib/server/usecases/sessions/end-other-sessions";
import { endSession } from "@/lib/server/usecases/sessions/end-session";
import { listSessions } from "@/lib/server/usecases/sessions/list-sessions";
import { readSession } from "@/lib/server/usecases/sessions/read-session";
import { startSession } from "@/lib/server/usecases/sessions/start-session";
import { sweepSessions } from "@/lib/server/usecases/sessions/sweep-sessions";
import { switchPlace } from "@/lib/server/usecases/sessions/switch-place";
import { productDatabase, type FreshDatabase } from "@/tests/support/databases/fresh-database";
import { newClinic, newMember, newVendor } from "@/tests/support/members";
import { giveAccount } from "@/tests/support/signing-in";

let database: FreshDatabase;
let vendorId: string;
let clinicId: string;
let otherClinicId: string;
let actor: Actor;

beforeAll(async () => {
  database = await productDatabase();
  vendorId = await newVendor("みどり医療");
  clinicId = await newClinic(database, vendorId);
  otherClinicId = await newClinic(database, vendorId);
  actor = await newMember(database, { vendorId, clinicId }, "clinicStaff");
  await giveAccount(database, actor.personId, "hanako@example.jp");
}, 30_000);

beforeEach(() => database.asOwner("delete from sessions"));

afterAll(() => database.drop());

const device = { browser: "Edge", system: "Windows" } as const;

const open = async (): Promise<string> => {
  const account = await readAccount({ loginId: "hanako@example.jp" });
  if (account === null) throw new Error("no account");
  const token = freshToken();
  expect(await startSession({ ...account, token, device })).toEqual({ started: true });
  return token;
};

const visitor = (token: string, touch = true) => readSession({ token, touch });

const recorded = async (kind: string): Promise<unknown[]> =>
  (await database.asOwner("select data from audit_events where kind = $1 order by no", [kind])).map(
    ({ data }) => data as unknown,
  );

describe("a session", () => {
  test("tells who is signed in and where, and is recorded", async () => {
    const found = await visitor(await open());
    expect(found).toMatchObject({ personId: actor.personId, personName: "担当", places: 1 });
    expect(found?.place).toMatchObject({
      role: "clinicStaff",
      vendor: { id: vendorId, name: "みどり医療", supportPhone: "03-0000-0000" },
      clinic: { id: clinicId },
    });
    expect(await recorded("session.started")).toContainEqual({ personId: actor.personId });
  });

  test("does not start on a password that was changed meanwhile", async () => {
    const token = freshToken();
    const given = { personId: actor.personId, hash: "an old hash", token, device };
    expect(await startSession(given)).toEqual({ started: false });
    expect(await visitor(token)).toBeNull();
  });

  test("is kept as a digest of its token only", async () => {
    const token = await open();
    const [row] = await database.asOwner("select sessions::text as row from sessions");
    expect(String(row?.["row"])).not.toContain(token);
    expect(String(row?.["row"])).not.toContain(Buffer.from(token).toString("hex"));
  });

  test("lives on by what its person does, not by being looked at", async () => {
    const token = await open();
    const almost = `seen_at = seen_at - interval '${idleMinutes - 1} minutes'`;
    await database.asOwner(`update sessions set ${almost}`);
    expect(await visitor(token, false)).not.toBeNull();
    await database.asOwner("update sessions set seen_at = seen_at - interval '59 seconds'");
    expect(await visitor(token, true)).not.toBeNull();
    await database.asOwner(`update sessions set ${almost}`);
    expect(await visitor(token)).not.toBeNull();
  });

  test.each([
    ["idle", `seen_at = seen_at - interval '${idleMinutes} minutes'`],
    ["old", `created_at = created_at - interval '${absoluteHours} hours'`],
  ])("that is %s is nobody's, stands in no list, and is swept away", async (_what, change) => {
    const token = await open();
    await database.asOwner(`update sessions set ${change}`);
    expect(await visitor(token)).toBeNull();
    expect(await listSessions(actor, {})).toEqual([]);
    expect(await sweepSessions({})).toBe(1);
  });

  test("ends by its token, once", async () => {
    const token = await open();
    await endSession({ token });
    await endSession({ token });
    expect(await visitor(token)).toBeNull();
    expect(await recorded("session.ended")).toContainEqual({
      personId: actor.personId,
      because: "signed-out",
    });
  });
});

describe("several sessions", () => {
  test("are listed with their devices, ended one by one", async () => {
    const [kept, ended] = [await open(), await open()];
    const sessions = await listSessions(actor, {});
    expect(sessions.map((session) => session.device)).toEqual([device, device]);
    const endedId = (await visitor(ended, false))?.sessionId ?? "";
    await endOneSession(actor, { sessionId: endedId });
    expect([await visitor(kept), await visitor(ended)]).toEqual([expect.anything(), null]);
    await expect(endOneSession(actor, { sessionId: endedId })).rejects.toMatchObject({ code: "not-found" });
  });

  test("are ended all at once but the one in use", async () => {
    const [kept, ...others] = [await open(), await open(), await open()];
    const currentId = (await visitor(kept, false))?.sessionId ?? "";
    expect(await endOtherSessions(actor, { currentId })).toBe(2);
    expect(await endOtherSessions(actor, { currentId })).toBe(0);
    expect(await visitor(kept)).not.toBeNull();
    for (const token of others) expect(await visitor(token)).toBeNull();
  });

  test("of others are out of reach", async () => {
    const token = await open();
    const sessionId = (await visitor(token, false))?.sessionId ?? "";
    const colleague = await newMember(database, { vendorId, clinicId }, "clinicAdmin");
    await expect(endOneSession(colleague, { sessionId })).rejects.toMatchObject({ code: "not-found" });
    expect(await listSessions(colleague, {})).toEqual([]);
    expect(await visitor(token)).not.toBeNull();
  });
});

describe("a person in two clinics", () => {
  const join = (clinic: string): Promise<{ id: string }[]> =>
    database.asOwner(
      "insert into memberships (vendor_id, clinic_id, person_id, role) values ($1, $2, $3, 'clinicAdmin') returning id",
      [vendorId, clinic, actor.personId],
    );

  test("switches, starts next time where they were last, and falls back when they are removed there", async () => {
    const token = await open();
    const [second] = await join(otherClinicId);
    const { sessionId = "", personId = "" } = (await visitor(token)) ?? {};
    await switchPlace({ sessionId, personId, membershipId: second?.id ?? "" });
    expect((await visitor(token))?.place).toMatchObject({
      clinic: { id: otherClinicId },
      role: "clinicAdmin",
    });
    const next = await open();
    expect((await visitor(next))?.place?.clinic?.id).toBe(otherClinicId);

    const stranger = await newMember(database, { vendorId, clinicId }, "clinicStaff");
    const away = { sessionId, personId: stranger.personId, membershipId: second?.id ?? "" };
    await expect(switchPlace(away)).rejects.toMatchObject({ code: "not-found" });

    await database.asOwner("update memberships set removed_at = now() where id = $1", [second?.id]);
    expect([await visitor(token), await visitor(next)]).toEqual([null, null]);
    expect((await visitor(await open()))?.place?.clinic?.id).toBe(clinicId);
  });
});
