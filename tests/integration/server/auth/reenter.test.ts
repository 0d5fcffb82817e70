import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { limits } from "@/lib/domain/limits";
import { admissionToken } from "@/lib/server/admission-secrets";
import { askForReset, reenterWith } from "@/lib/server/auth/reenter";
import { signIn } from "@/lib/server/auth/sign-in";
import { followCode } from "@/lib/server/auth/typed-code";
import { issueReadmission } from "@/lib/server/usecases/readmissions/issue-readmission";
import { readReadmission } from "@/lib/server/usecases/readmissions/read-readmission";
import { readReentry } from "@/lib/server/usecases/readmissions/read-reentry";
import { revokeReadmission } from "@/lib/server/usecases/readmissions/revoke-readmission";
import { readSession } from "@/lib/server/usecases/sessions/read-session";
import { membershipOf, newInvitation, newOffice, type Office } from "../../../support/admitted";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";
import { newMember, newVendor } from "../../../support/members";
import { giveAccount, password } from "../../../support/signing-in";

let database: FreshDatabase;
let office: Office;
let colleague: Actor;
let loginId: string;

beforeAll(async () => {
  database = await productDatabase();
});
beforeEach(async () => {
  office = await newOffice(database);
  colleague = await newMember(database, office, "clinicStaff");
  loginId = `c${colleague.personId}@example.jp`;
  await giveAccount(database, colleague.personId, loginId);
});
afterAll(() => database.drop());

const newPassword = "あたらしい 合言葉です";

const issue = async (by: Actor, whom: Actor = colleague): Promise<string> => {
  const membershipId = await membershipOf(database, whom);
  const { readmissionId } = await issueReadmission(by, { membershipId, way: "screen" });
  return readmissionId;
};

const join = (clinicId: string | null, vendorId = office.vendorId) =>
  database.asOwner(
    "insert into memberships (vendor_id, clinic_id, person_id, role) values ($1, $2, $3, $4)",
    [vendorId, clinicId, colleague.personId, clinicId === null ? "vendorAdmin" : "clinicStaff"],
  );

const elsewhere = { detail: { fields: { way: [{ code: "readmission.elsewhere" }] } } };
const over = (status: string) => ({ code: "wrong-status", detail: { status, move: "reenter" } });

test("issuing ends the person's sessions and is recorded; using it sets the password and signs in", async () => {
  const session = (await signIn({ loginId, password }, undefined)) ?? "";
  const id = await issue(office.clinicAdmin);
  expect(await readSession({ token: session, touch: false })).toBeNull();
  const [recorded] = await database.asOwner<{ data: unknown }>(
    "select data from audit_events where vendor_id = $1 and kind = 'member.readmitted'",
    [office.vendorId],
  );
  expect(recorded?.data).toMatchObject({ personId: colleague.personId, way: "screen" });

  const open = (await signIn({ loginId, password }, undefined)) ?? "";
  const token = admissionToken("readmission", id);
  const entry = await reenterWith(token, newPassword, undefined);
  expect(entry).toMatchObject({ loginId, vendorId: office.vendorId });
  expect(await readSession({ token: open, touch: false })).toBeNull();
  expect(await readSession({ token: entry.token, touch: false })).toMatchObject({ loginId });
  expect(await signIn({ loginId, password }, undefined)).toBeNull();
  expect(await signIn({ loginId, password: newPassword }, undefined)).not.toBeNull();
  await expect(reenterWith(token, newPassword, undefined)).rejects.toMatchObject(over("used"));
});

test("a new one ends the earlier one; 24 hours later it is over; it can be revoked", async () => {
  const first = await issue(office.clinicAdmin);
  const second = await issue(office.vendorStaff);
  const [one, two] = [first, second].map((id) => admissionToken("readmission", id)) as [string, string];
  await expect(reenterWith(one, newPassword, undefined)).rejects.toMatchObject(over("revoked"));
  const { expiresAt } = await readReadmission(office.clinicAdmin, { readmissionId: second });
  expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24);
  await revokeReadmission(office.clinicAdmin, { readmissionId: second });
  expect(await readReentry({ token: two })).toMatchObject({ state: "revoked" });

  const third = await issue(office.vendorAdmin);
  await database.asOwner("update readmissions set expires_at = now() where id = $1", [third]);
  await expect(
    reenterWith(admissionToken("readmission", third), newPassword, undefined),
  ).rejects.toMatchObject(over("expired"));
  expect(await signIn({ loginId, password }, undefined)).not.toBeNull();
});

describe("who may let somebody set a new password", () => {
  test("nobody whose reach is smaller than that person's", async () => {
    const other = await newOffice(database);
    await join(other.clinicId, other.vendorId);
    for (const by of [office.clinicAdmin, office.vendorStaff, office.vendorAdmin])
      await expect(issue(by)).rejects.toMatchObject(elsewhere);
  });

  test("for two clinics of one vendor only the vendor", async () => {
    const neighbour = await database.asOwner<{ id: string }>(
      "insert into clinics (vendor_id, name, kana, phone, address, contact) values ($1, '', '', '', '', '') returning id",
      [office.vendorId],
    );
    await join(neighbour[0]?.id ?? null);
    await expect(issue(office.clinicAdmin)).rejects.toMatchObject(elsewhere);
    await issue(office.vendorStaff);
  });

  test("for somebody who is also one of the vendor's own only its 責任者", async () => {
    await join(null);
    await expect(issue(office.clinicAdmin)).rejects.toMatchObject(elsewhere);
    await expect(issue(office.vendorStaff)).rejects.toMatchObject(elsewhere);
    await issue(office.vendorAdmin);
  });

  test("nobody for themselves: whoever finds a PC unlocked would get a password of their own", async () => {
    await expect(issue(office.clinicAdmin, office.clinicAdmin)).rejects.toMatchObject({ code: "not-found" });
  });

  test("the vendor's people only for one another's 責任者", async () => {
    await expect(issue(office.vendorStaff, office.vendorAdmin)).rejects.toMatchObject({ code: "not-found" });
    await issue(office.vendorAdmin, office.vendorStaff);
  });

  test("an issued one ends when the person comes to belong elsewhere too", async () => {
    const id = await issue(office.clinicAdmin);
    const other = await newVendor();
    await join(null, other);
    await expect(
      reenterWith(admissionToken("readmission", id), newPassword, undefined),
    ).rejects.toMatchObject(over("revoked"));
  });
});

describe("a forgotten password", () => {
  const asked = () =>
    database.asOwner<{ id: string }>(
      "select id from readmissions where person_id = $1 and issued_by is null",
      [colleague.personId],
    );

  test("a link goes to the address of the account; nothing ends by asking", async () => {
    const session = (await signIn({ loginId, password }, undefined)) ?? "";
    await askForReset(` ${loginId.toUpperCase()}`, "192.0.2.1");
    const [row] = await asked();
    expect(await database.asOwner("select to_address from mails where record_id = $1", [row?.id])).toEqual([
      { to_address: loginId },
    ]);
    expect(await readSession({ token: session, touch: false })).not.toBeNull();
    await reenterWith(admissionToken("readmission", row?.id ?? ""), newPassword, undefined);
    expect(await readSession({ token: session, touch: false })).toBeNull();
  });

  test("for an address nobody has and for somebody who belongs nowhere: the same answer, and nothing", async () => {
    await database.asOwner("update memberships set removed_at = now() where person_id = $1", [
      colleague.personId,
    ]);
    for (const typed of ["nobody@example.jp", loginId]) await askForReset(typed, "192.0.2.2");
    expect(await asked()).toEqual([]);
  });

  test("a number gets no mail, and the answer says so", async () => {
    await expect(askForReset("1234-5678", "192.0.2.4")).rejects.toMatchObject({
      detail: { fields: { loginId: [{ code: "login-id.without-mail" }] } },
    });
  });

  test("known or not, one account is asked for three times in an hour", async () => {
    for (const typed of ["unknown@example.jp", loginId]) {
      for (let time = 0; time < limits.reset.points; time++) await askForReset(typed, "192.0.2.3");
      await expect(askForReset(typed, "192.0.2.3")).rejects.toMatchObject({ code: "too-many" });
    }
  });

  test("it takes as long for an account as for none", async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let turn = 0; turn < 3; turn++)
      for (const kind of ["known", "unknown"] as const) {
        const begun = performance.now();
        await askForReset(kind === "known" ? loginId : `no${turn}@example.jp`, `198.51.100.${turn}`);
        times[kind].push(performance.now() - begun);
      }
    const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)];
    expect(Math.abs(known - unknown)).toBeLessThan(30);
  });
});

describe("a code", () => {
  test("leads to the invitation or the way back, however it is typed", async () => {
    const { id, token } = await newInvitation(office);
    const { code } = await readReadmission(office.clinicAdmin, {
      readmissionId: await issue(office.clinicAdmin),
    });
    expect(await followCode(`${code.slice(0, 5)}ー${code.slice(5).toLowerCase()}`, "192.0.2.9")).toMatch(
      /^\/reset\//,
    );
    const { readInvitation } = await import("@/lib/server/usecases/invitations/read-invitation");
    const invitation = await readInvitation(office.vendorStaff, { invitationId: id });
    expect(await followCode(invitation.code, "192.0.2.9")).toBe(`/invitations/${token}`);
  });

  test("can be tried six times from one address; right ones and misspelt ones do not count", async () => {
    const from = "203.0.113.7";
    const { id } = await newInvitation(office);
    const { readInvitation } = await import("@/lib/server/usecases/invitations/read-invitation");
    const { code } = await readInvitation(office.vendorStaff, { invitationId: id });
    for (let time = 0; time < 8; time++) {
      await followCode(code, from);
      await expect(followCode("0O1I", from)).rejects.toMatchObject({ code: "invalid" });
    }
    for (let time = 0; time < limits.code.points; time++)
      await expect(followCode("22222-22222", from)).rejects.toMatchObject({
        detail: { fields: { code: [{ code: "code.unknown" }] } },
      });
    await expect(followCode(code, from)).rejects.toMatchObject({ code: "too-many" });
    await followCode(code, "203.0.113.8");
  });
});
