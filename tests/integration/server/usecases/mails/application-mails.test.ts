import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { listDemoMails } from "@/lib/server/demo-mails";
import { sendMail } from "@/lib/server/jobs/handlers/send-mail";
import { forget } from "@/lib/server/once";
import { approveApplication } from "@/lib/server/usecases/applications/approve-application";
import { cancelApplication } from "@/lib/server/usecases/applications/cancel-application";
import { readApplication } from "@/lib/server/usecases/applications/read-application";
import { requestCheck } from "@/lib/server/usecases/applications/request-check";
import { returnApplication } from "@/lib/server/usecases/applications/return-application";
import { returnField } from "@/lib/server/usecases/applications/return-field";
import { saveField } from "@/lib/server/usecases/applications/save-field";
import { takeBack } from "@/lib/server/usecases/applications/take-back";
import { given } from "../../../../support/applications";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newMember } from "../../../../support/members";
import { approveAll, asked } from "../../../../support/reviewed-application";
import { filled, newPair, type Pair } from "../../../../support/started-application";

let database: FreshDatabase;
let pair: Pair;
let folder: string;
let round = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "todoke-mail-"));
  database = await productDatabase();
});

beforeEach(async () => {
  round += 1;
  Object.assign(process.env, { DATA_DIR: join(folder, String(round)), LOG_LEVEL: "silent" });
  forget("settings");
  pair = await newPair(database);
  await reachable(pair.clinic.personId, "clinic");
  await reachable(pair.vendor.personId, "vendor");
});

afterEach(() => database.asOwner("delete from graphile_worker._private_jobs"));

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const addressOf = (who: string): string => `${who}${round}@example.jp`;

const reachable = (personId: string, who: string) =>
  database.asOwner("update people set login_id = $2 where id = $1", [personId, addressOf(who)]);

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly kind: string;
  readonly toAddress: string;
  readonly clinicId: string | null;
  readonly problem: string | null;
}

const mailsOf = (applicationId: string, kind: string) =>
  database.asOwner<Row>(
    `select id, kind, to_address as "toAddress", clinic_id as "clinicId", problem from mails
     where record_id = $1 and kind = $2 order by to_address`,
    [applicationId, kind],
  );

const receiversOf = async (applicationId: string, kind: string) =>
  (await mailsOf(applicationId, kind)).map(({ toAddress }) => toAddress);

const sentText = async (applicationId: string, kind: string): Promise<{ subject: string; text: string }> => {
  const [mail] = await mailsOf(applicationId, kind);
  await sendMail({ mailId: mail?.id ?? "" });
  const found = (await listDemoMails()).find(({ id }) => id === mail?.id);
  if (found === undefined) throw new Error("no mail");
  return found;
};

test("the request goes to those of the vendor who worked on it, out of the clinic's sight", async () => {
  const other = await newMember(database, { vendorId: pair.vendor.vendorId, clinicId: null }, "vendorAdmin");
  await reachable(other.personId, "other");
  const applicationId = await asked(pair);
  expect(await mailsOf(applicationId, "check-requested")).toMatchObject([
    { toAddress: addressOf("vendor"), clinicId: null },
  ]);
  const { text } = await sentText(applicationId, "check-requested");
  expect(text).toContain("医院 から、申請の内容の確認の依頼がありました。");
  expect(text.match(/https?:\/\/\S+/g)).toEqual([expect.stringMatching(`/applications/${applicationId}$`)]);
});

test("where none of those has an address, everybody of the vendor who has one is told", async () => {
  await database.asOwner("update people set login_id = '12345678' where id = $1", [pair.vendor.personId]);
  const other = await newMember(database, { vendorId: pair.vendor.vendorId, clinicId: null }, "vendorAdmin");
  await reachable(other.personId, "other");
  expect(await receiversOf(await asked(pair), "check-requested")).toEqual([addressOf("other")]);
});

test("what is to be put right goes to everybody of the clinic, with numbers, labels and reasons", async () => {
  const place = { vendorId: pair.clinic.vendorId, clinicId: pair.clinicId };
  await reachable((await newMember(database, place, "clinicAdmin")).personId, "admin");
  await newMember(database, place, "clinicStaff");
  const gone = await newMember(database, place, "clinicStaff");
  await reachable(gone.personId, "gone");
  await database.asOwner("update memberships set removed_at = now() where person_id = $1", [gone.personId]);
  const applicationId = await asked(pair);
  await saveField(pair.vendor, { applicationId, field: "remarks", answer: given("直した備考"), basedOn: 1 });
  await returnField(pair.vendor, { applicationId, field: "line", version: 1, reason: "書面と違います。" });
  expect(await receiversOf(applicationId, "application-returned")).toEqual([]);
  await returnApplication(pair.vendor, { applicationId });
  expect(await receiversOf(applicationId, "application-returned")).toEqual(
    [addressOf("admin"), addressOf("clinic")].sort(),
  );
  const { subject, text } = await sentText(applicationId, "application-returned");
  expect(subject).toBe("【メーカー 申請サポート】申請の内容の修正のお願い（大阪歯科大学附属病院）");
  expect(text).toMatch(/・\d+番 .+\n　書面と違います。/);
  expect(text).toMatch(/サポートが直しました。\n・\d+番 /);
  expect(text).not.toContain("直した備考");
});

test("the approval tells the last day for sending", async () => {
  const applicationId = await asked(pair);
  await approveAll(pair, applicationId);
  await approveApplication(pair.vendor, { applicationId });
  const { text } = await sentText(applicationId, "application-approved");
  expect(text).toMatch(/総合ポータルサイトでの送信は \d{4}年\d+月20日（.） までに/);
});

test("who gives up tells the other side", async () => {
  const byClinic = await filled(pair);
  await cancelApplication(pair.clinic, { applicationId: byClinic, reason: "duplicate", note: "" });
  expect(await receiversOf(byClinic, "application-cancelled")).toEqual([addressOf("vendor")]);
  const byVendor = await filled(pair);
  await cancelApplication(pair.vendor, { applicationId: byVendor, reason: "duplicate", note: "" });
  expect(await receiversOf(byVendor, "application-cancelled")).toEqual([addressOf("clinic")]);
  expect((await sentText(byVendor, "application-cancelled")).text).toContain("理由：重複");
});

test("once the application has moved on, nobody is told any more", async () => {
  const applicationId = await asked(pair);
  await takeBack(pair.clinic, { applicationId });
  const [mail] = await mailsOf(applicationId, "check-requested");
  await sendMail({ mailId: mail?.id ?? "" });
  expect(await listDemoMails()).toEqual([]);
  expect(await mailsOf(applicationId, "check-requested")).toMatchObject([{ problem: "not-needed" }]);
});

test("nothing is queued for a request that is refused", async () => {
  const applicationId = await asked(pair);
  await expect(requestCheck(pair.clinic, { applicationId })).rejects.toMatchObject({ code: "wrong-status" });
  expect(await receiversOf(applicationId, "check-requested")).toHaveLength(1);
});

test("whether the clinic can be told by mail is known to the vendor", async () => {
  const applicationId = await filled(pair);
  expect((await readApplication(pair.vendor, { applicationId })).clinicHasMail).toBe(true);
  await database.asOwner("update people set login_id = '87654321' where id = $1", [pair.clinic.personId]);
  expect((await readApplication(pair.vendor, { applicationId })).clinicHasMail).toBe(false);
  const checked = await asked(pair);
  await returnField(pair.vendor, {
    applicationId: checked,
    field: "line",
    version: 1,
    reason: "書面と違います。",
  });
  await returnApplication(pair.vendor, { applicationId: checked });
  expect(await receiversOf(checked, "application-returned")).toEqual([]);
});
