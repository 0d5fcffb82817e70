import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { Actor } from "@/lib/domain/actor";
import { limits } from "@/lib/domain/limits";
import { proveSelf } from "@/lib/server/auth/prove-self";
import { revealSecret } from "@/lib/server/usecases/applications/reveal-secret";
import { given, twice } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember } from "../../../../support/members";
import { giveAccount, password } from "../../../../support/signing-in";
import { fill, newPair, started, type Pair } from "../../../../support/started-application";

const loginId = "hanako@example.jp";
let database: FreshDatabase;
let pair: Pair;
let applicationId: string;

beforeAll(async () => {
  database = await productDatabase();
  pair = await newPair(database);
  await giveAccount(database, pair.clinic.personId, loginId);
  applicationId = await started(pair, "eligibility");
  await fill(pair.clinic, applicationId, { secretNumber: given(twice("4826")) });
}, 30_000);

beforeEach(async () => {
  await database.asOwner("delete from rate_limits");
  await database.asOwner("delete from sessions");
});

afterAll(() => database.drop());

const openSession = async ({ personId }: Actor): Promise<string> => {
  const [row] = await database.asOwner<{ id: string }>(
    `insert into sessions (token_hash, person_id, membership_id, vendor_id, browser, system)
     select sha256(gen_random_uuid()::text::bytea), person_id, id, vendor_id, 'Edge', 'Windows'
     from memberships where person_id = $1 returning id`,
    [personId],
  );
  return row?.id ?? "";
};

const prove = (sessionId: string, typed = password) =>
  proveSelf({ personId: pair.clinic.personId, loginId, sessionId }, typed);
const reveal = (sessionId: string, actor: Actor = pair.clinic, field = "secretNumber") =>
  revealSecret(actor, { applicationId, field, sessionId });
const agedBy = (time: string) =>
  database.asOwner("update sessions set proved_at = proved_at - $1::interval", [time]);

test("the number is shown for five minutes after the password, and each time it is recorded", async () => {
  const sessionId = await openSession(pair.clinic);
  await expect(reveal(sessionId)).rejects.toMatchObject({ code: "prove-first" });
  await prove(sessionId);
  const shown = await reveal(sessionId);
  expect(shown.value).toBe("4826");
  expect(shown.seconds).toBeGreaterThan(290);
  expect(shown.seconds).toBeLessThanOrEqual(300);
  expect(shown.until.getTime()).toBeGreaterThan(Date.now());
  expect((await reveal(sessionId, pair.clinic, "secretNumberConfirm")).value).toBe("4826");

  await agedBy("4 minutes 50 seconds");
  expect((await reveal(sessionId)).seconds).toBeLessThanOrEqual(10);
  await agedBy("11 seconds");
  await expect(reveal(sessionId)).rejects.toMatchObject({ code: "prove-first" });

  const events = await database.asOwner(
    "select person_id as who, data from audit_events where kind = 'secret.revealed'",
  );
  expect(events).toEqual(Array(3).fill({ who: pair.clinic.personId, data: { applicationId } }));
});

test("a wrong password proves nothing, and too many are refused for a while", async () => {
  const sessionId = await openSession(pair.clinic);
  await expect(prove(sessionId, "")).rejects.toMatchObject({
    detail: { fields: { password: [{ code: "password.missing" }] } },
  });
  for (let turn = 0; turn < limits.reentered.points; turn += 1)
    await expect(prove(sessionId, "a guess")).rejects.toMatchObject({
      code: "invalid",
      detail: { fields: { password: [{ code: "password.wrong" }] } },
    });
  await expect(prove(sessionId)).rejects.toMatchObject({ code: "too-many" });
  await expect(reveal(sessionId)).rejects.toMatchObject({ code: "prove-first" });
}, 30_000);

test("a right password does not count as a try", async () => {
  const sessionId = await openSession(pair.clinic);
  for (let turn = 0; turn <= limits.reentered.points; turn += 1) await prove(sessionId);
  expect((await reveal(sessionId)).value).toBe("4826");
}, 30_000);

test("another session of the same person does not inherit, nor does a colleague by naming it", async () => {
  const [sessionId, elsewhere] = [await openSession(pair.clinic), await openSession(pair.clinic)];
  await prove(sessionId);
  await expect(reveal(elsewhere)).rejects.toMatchObject({ code: "prove-first" });
  const { vendorId, clinicId } = pair.clinic;
  const colleague = await newMember(database, { vendorId, clinicId }, "clinicAdmin");
  await expect(reveal(sessionId, colleague)).rejects.toMatchObject({ code: "prove-first" });
  const own = await openSession(colleague);
  await database.asOwner("update sessions set proved_at = clock_timestamp() where id = $1", [own]);
  expect((await reveal(own, colleague)).value).toBe("4826");
});

test("the vendor never sees it, whatever it proved", async () => {
  const own = await openSession(pair.vendor);
  await database.asOwner("update sessions set proved_at = clock_timestamp()");
  await expect(reveal(own, pair.vendor)).rejects.toMatchObject({ code: "not-found" });
});

test("what is not confidential, or not kept, is nothing to show", async () => {
  const sessionId = await openSession(pair.clinic);
  await prove(sessionId);
  for (const field of ["payment", "portalLogin", "no such field"])
    await expect(reveal(sessionId, pair.clinic, field)).rejects.toMatchObject({ code: "not-found" });
  const blank = await started(pair, "eligibility");
  await expect(
    revealSecret(pair.clinic, { applicationId: blank, field: "secretNumber", sessionId }),
  ).rejects.toMatchObject({ code: "not-found" });
});
