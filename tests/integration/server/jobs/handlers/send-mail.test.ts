import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { listDemoMails } from "@/lib/server/demo-mails";
import { sendMail } from "@/lib/server/jobs/handlers/send-mail";
import { forget } from "@/lib/server/once";
import { askRenewal } from "@/lib/server/usecases/invitations/ask-renewal";
import { readInvitation } from "@/lib/server/usecases/invitations/read-invitation";
import { resendInvitation } from "@/lib/server/usecases/invitations/resend-invitation";
import { revokeInvitation } from "@/lib/server/usecases/invitations/revoke-invitation";
import { newInvitation, newOffice, type Office } from "../../../../support/admitted";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { startMailServer, type MailServer } from "../../../../support/mail-server";
import { startScript } from "../../../../support/script-process";
import { giveAccount } from "../../../../support/signing-in";
import { until } from "../../../../support/until";

let database: FreshDatabase;
let office: Office;
let server: MailServer;
let folder: string;

const given = { MAIL_FROM: "support@midori.example", APP_URL: "https://todoke.example" };

const useServer = (url: string): void => {
  Object.assign(process.env, given, { SMTP_URL: url, DATA_DIR: folder, LOG_LEVEL: "silent" });
  forget("settings");
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "todoke-mail-"));
  database = await productDatabase();
});
beforeEach(async () => {
  server = await startMailServer();
  useServer(server.url);
  office = await newOffice(database);
});
afterEach(async () => {
  await server.stop();
  await database.asOwner("delete from graphile_worker._private_jobs");
});
afterAll(async () => {
  for (const name of ["SMTP_URL", ...Object.keys(given)]) Reflect.deleteProperty(process.env, name);
  await database.drop();
  await rm(folder, { recursive: true });
});

const invite = () => newInvitation(office, { mail: "hanako@example.jp", way: "mail" });

interface Row {
  readonly id: string;
  readonly tries: number;
  readonly sent: boolean;
  readonly failed: boolean;
  readonly problem: string | null;
}

const mailsOf = (recordId: string): Promise<Row[]> =>
  database.asOwner<Row & Record<string, unknown>>(
    `select id, tries, sent_at is not null as sent, failed_at is not null as failed, problem from mails
     where record_id = $1 order by created_at`,
    [recordId],
  );

const mailOf = async (recordId: string): Promise<Row> => {
  const [row] = await mailsOf(recordId);
  if (row === undefined) throw new Error("no mail");
  return row;
};

const delayed = { name: "MailDelayedError" };

test("the worker delivers an invitation: one link, Japanese subject, the vendor's signature", async () => {
  const { id, token } = await invite();
  const worker = startScript("scripts/worker.ts", {
    DATABASE_SYSTEM_URL: database.urls.system,
    SMTP_URL: server.url,
    ...given,
  });
  await until("mail", () => Promise.resolve(server.received[0]));
  await until("noted", async () => ((await mailOf(id)).sent ? true : undefined));
  await worker.kill("SIGTERM");
  const [{ mail, raw } = { mail: undefined, raw: "" }] = server.received;
  expect(mail?.subject).toMatch(/^【メーカー 申請サポート】利用開始のご案内（\d{4}年.+まで）$/);
  expect(mail?.from?.value).toEqual([{ name: "メーカー サポート", address: "support@midori.example" }]);
  expect(mail?.to).toMatchObject({ value: [{ address: "hanako@example.jp" }] });
  expect(mail?.messageId).toBe(`<${(await mailOf(id)).id}@todoke.example>`);
  expect(mail?.text?.match(/https?:\/\/\S+/g)).toEqual([`https://todoke.example/invitations/${token}`]);
  expect(mail?.text).toContain("電話　03-0000-0000\n受付時間　平日 9:00～17:30");
  expect(mail?.html).toBe(false);
  expect(mail?.attachments).toEqual([]);
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(/^[\x20-\x7e\r\n\t]*$/.test(raw)).toBe(true);
  expect(await mailOf(id)).toMatchObject({ tries: 1, sent: true, failed: false, problem: null });
}, 30_000);

test("a mail that is sent is not sent again", async () => {
  const { id } = await invite();
  const { id: mailId } = await mailOf(id);
  await sendMail({ mailId });
  await sendMail({ mailId });
  expect(server.received).toHaveLength(1);
});

test("while the server is away it is tried again, with the same Message-ID", async () => {
  const { id } = await invite();
  const { id: mailId } = await mailOf(id);
  const port = Number(new URL(server.url).port);
  await server.stop();
  await expect(sendMail({ mailId })).rejects.toMatchObject(delayed);
  expect(await mailOf(id)).toMatchObject({ tries: 1, sent: false, failed: false, problem: "unreachable" });
  const { sentMail } = await readInvitation(office.vendorStaff, { invitationId: id });
  expect(sentMail).toMatchObject({ problem: "unreachable", sentAt: null });

  server = await startMailServer(port);
  await sendMail({ mailId });
  expect(server.received[0]?.mail.messageId).toBe(`<${mailId}@todoke.example>`);
  expect(await mailOf(id)).toMatchObject({ tries: 2, sent: true, problem: null });
});

test("“later” is tried again; “no” is final and visible", async () => {
  const { id } = await invite();
  const { id: mailId } = await mailOf(id);
  server.refuseWith(451);
  await expect(sendMail({ mailId })).rejects.toMatchObject(delayed);
  expect(await mailOf(id)).toMatchObject({ problem: "later", failed: false });
  await sendMail({ mailId });
  expect(await mailOf(id)).toMatchObject({ tries: 2, sent: true });

  const other = await invite();
  server.refuseWith(550);
  await sendMail({ mailId: (await mailOf(other.id)).id });
  expect(await mailOf(other.id)).toMatchObject({ problem: "refused", failed: true, sent: false });
  await resendInvitation(office.vendorStaff, { invitationId: other.id });
  const again = (await mailsOf(other.id))[1];
  await sendMail({ mailId: again?.id ?? "" });
  expect(server.received.map(({ mail }) => mail.messageId)).toEqual(
    [mailId, again?.id].map((each) => `<${each}@todoke.example>`),
  );
});

test("after 72 hours it is given up", async () => {
  const { id } = await invite();
  const { id: mailId } = await mailOf(id);
  await database.asOwner(
    "update mails set created_at = now() - interval '71 hours 59 minutes' where id = $1",
    [mailId],
  );
  server.refuseWith(451);
  await expect(sendMail({ mailId })).rejects.toMatchObject(delayed);
  await database.asOwner("update mails set created_at = now() - interval '72 hours' where id = $1", [mailId]);
  await sendMail({ mailId });
  expect(server.received).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ problem: "given-up", failed: true, tries: 1 });
});

test("what nobody needs any more is not sent", async () => {
  const { id } = await invite();
  await revokeInvitation(office.vendorStaff, { invitationId: id });
  await sendMail({ mailId: (await mailOf(id)).id });
  expect(server.received).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ problem: "not-needed", failed: true });
});

test("who asks for a new invitation is heard by the inviter, once", async () => {
  await giveAccount(database, office.vendorStaff.personId, `staff${office.vendorId}@midori.example`);
  const { id, token } = await newInvitation(office);
  await database.asOwner("update invitations set expires_at = now() where id = $1", [id]);
  await askRenewal({ token });
  await askRenewal({ token });
  const rows = await mailsOf(id);
  expect(rows).toHaveLength(1);
  await sendMail({ mailId: rows[0]?.id ?? "" });
  const mail = server.received[0]?.mail;
  expect(mail?.subject).toBe("【メーカー 申請サポート】新しい案内の依頼がありました");
  expect(mail?.text).toContain("医院 の 山田 花子 さんが");
  expect(mail?.text).toContain(`https://todoke.example/members/invitations/${id}`);
  expect(mail?.text).not.toContain(token);
});

test("no name can add a header, a recipient or a line to the subject", async () => {
  await database.asOwner("update vendors set name = $2 where id = $1", [
    office.vendorId,
    'わが社"<evil@example.com>,\r\nBcc: evil@example.com\r\n\r\nhello',
  ]);
  const { id } = await invite();
  await sendMail({ mailId: (await mailOf(id)).id });
  const mail = server.received[0]?.mail;
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.from?.value.map(({ address }) => address)).toEqual(["support@midori.example"]);
  expect(mail?.to).toMatchObject({ value: [{ address: "hanako@example.jp" }] });
  expect(mail?.subject).not.toMatch(/[\r\n]/);
});

test("in a demo it lies in the data folder", async () => {
  for (const name of ["SMTP_URL", ...Object.keys(given)]) Reflect.deleteProperty(process.env, name);
  forget("settings");
  const { id, token } = await invite();
  const { id: mailId } = await mailOf(id);
  await sendMail({ mailId });
  const [mail] = await listDemoMails();
  expect(mail).toMatchObject({ id: mailId, to: "hanako@example.jp" });
  expect(mail?.text).toContain(token);
  expect(server.received).toEqual([]);
});
