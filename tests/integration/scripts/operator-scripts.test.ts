import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { withTenant } from "@/lib/server/db/tenant";
import { sealValue } from "@/lib/server/encryption/sealed-value";
import { readOffer } from "@/lib/server/usecases/invitations/read-offer";
import { productDatabase, type FreshDatabase } from "../../support/databases/fresh-database";
import { newMember, newVendor } from "../../support/members";
import { runScriptProcess, startScript } from "../../support/script-process";
import { until } from "../../support/until";

const key = (byte: number): string => Buffer.alloc(32, byte).toString("base64");

let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await productDatabase();
});

afterAll(() => database.drop());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "todoke-scripts-"));
});

afterEach(() => rm(folder, { recursive: true }));

const environment = (more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  DATABASE_URL: database.urls.owner,
  DATABASE_APP_URL: "",
  DATABASE_SYSTEM_URL: "",
  DATA_DIR: folder,
  ...more,
});

const run = (
  script: string,
  more: Readonly<Record<string, string>> = {},
  parameters: readonly string[] = [],
) => runScriptProcess(`scripts/${script}.ts`, environment(more), parameters);

describe("vendor:create", () => {
  test("registers a maker with its key", async () => {
    const { code, printed } = await run("vendor-create", {}, [
      "--name",
      "一社",
      "--phone",
      "03-1111-2222",
      "--hours",
      "平日",
      "--admin",
      "山田 花子",
    ]);
    expect(code).toBe(0);
    const [created, invited, address] = printed.split("\n");
    expect(created).toMatch(/^メーカー「一社」を登録しました（[0-9a-f-]{36}）。$/);
    expect(invited).toContain("山田 花子さん");
    const token = /^ {2}http:\/\/127\.0\.0\.1:\d+\/invitations\/([\w-]{43})$/.exec(address ?? "")?.[1] ?? "";
    expect(await readOffer({ token })).toMatchObject({
      role: "vendorAdmin",
      name: "山田 花子",
      clinicName: null,
    });
    const found = await database.asOwner(
      "select support_phone, support_hours, count(data_keys.id)::int as keys from vendors left join data_keys on vendor_id = vendors.id where name = '一社' group by vendors.id",
    );
    expect(found).toEqual([{ support_phone: "03-1111-2222", support_hours: "平日", keys: 1 }]);
  }, 20_000);

  test("says what is missing, refused or unknown", async () => {
    const [missing, refused, unknown] = await Promise.all([
      run("vendor-create", {}, ["--name", "二社"]),
      run("vendor-create", {}, ["--name", " ", "--phone", "03", "--hours", "平日", "--admin", "花子"]),
      run("vendor-create", {}, ["--nmae", "二社"]),
    ]);
    expect(missing.printed).toMatch(/^サポートの電話番号、受付時間.*を指定してください。\n使い方/);
    expect(refused.printed).toBe("メーカー名は、1文字以上200文字以内で指定してください。\n");
    expect(unknown.printed).toMatch(/^使い方/);
    expect([missing, refused, unknown].map(({ code }) => code)).toEqual([1, 1, 1]);
  }, 30_000);

  test("says so when the database or a setting cannot be used", async () => {
    const parameters = ["--name", "三社", "--phone", "03", "--hours", "平日", "--admin", "花子"];
    const away = { DATABASE_URL: "postgresql://o:p@127.0.0.1:1/none" };
    const [unreachable, unusable] = await Promise.all([
      run("vendor-create", away, parameters),
      run("vendor-create", { ENCRYPTION_KEY: "short" }, parameters),
    ]);
    expect(unreachable.printed).toMatch(/^データベースに接続できません。/);
    expect(unusable.printed).toMatch(/^設定を確かめてください：\n {2}ENCRYPTION_KEY　32 バイト/);
    expect([unreachable.code, unusable.code]).toEqual([1, 1]);
  }, 30_000);
});

describe("vendor:invite", () => {
  test("invites a 責任者 into a vendor that is there, by name or id", async () => {
    const vendorId = await newVendor("招く社");
    for (const vendor of ["招く社", vendorId]) {
      const { code, printed } = await run("vendor-invite", {}, ["--vendor", vendor, "--admin", "次の責任者"]);
      expect([code, printed]).toEqual([0, expect.stringContaining("/invitations/")]);
    }
  }, 30_000);

  test("says what is missing, unknown or not clear", async () => {
    await newVendor("二つある社");
    await newVendor("二つある社");
    const [missing, unknown, twice] = await Promise.all([
      run("vendor-invite", {}, ["--vendor", "招く社"]),
      run("vendor-invite", {}, ["--vendor", "ない社", "--admin", "花子"]),
      run("vendor-invite", {}, ["--vendor", "二つある社", "--admin", "花子"]),
    ]);
    expect(missing.printed).toMatch(/^使い方/);
    expect(unknown.printed).toMatch(/^「ない社」というメーカーが見つからないか/);
    expect(twice.printed).toMatch(/^「二つある社」/);
    expect([missing, unknown, twice].map(({ code }) => code)).toEqual([1, 1, 1]);
  }, 30_000);
});

describe("audit:verify", () => {
  test("notes the ends when everything is sound, and finds by them what was cut off", async () => {
    const vendorId = await newVendor("確認社");
    const ends = join(folder, "audit-heads.json");
    await withGuardOff(
      "insert into audit_events (vendor_id, kind, data) values ($1, 'settings.changed', '{}')",
      vendorId,
    );
    const first = await run("audit-verify");
    expect(first.printed).toContain("確認社： 2番まで、欠けも書き換えもありません。");
    expect(first.code).toBe(0);
    const noted = await readFile(ends, "utf8");
    expect(JSON.parse(noted)).toContainEqual({
      vendorId,
      no: "2",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    await withGuardOff("delete from audit_events where vendor_id = $1 and no = 2", vendorId);
    await database.asOwner(
      "update audit_heads heads set no = 1, hash = events.hash from audit_events events where events.vendor_id = heads.vendor_id and events.no = 1 and heads.vendor_id = $1",
      [vendorId],
    );
    const second = await run("audit-verify");
    expect(second.printed).toContain("確認社： 2番で記録がつながっていません。");
    expect(second.code).toBe(1);
    expect(await readFile(ends, "utf8")).toBe(noted);

    await writeFile(ends, "{ not what we wrote");
    const third = await run("audit-verify");
    expect(third.printed).toMatch(/audit-heads\.json）を読めません/);
    expect(third.code).toBe(1);

    const nowhere = await run("audit-verify", { DATA_DIR: join(folder, "nowhere") });
    expect(nowhere.printed).toMatch(/nowhere\/audit-heads\.json に書けません。/);
    expect(nowhere.code).toBe(1);
  }, 60_000);
});

const withGuardOff = async (sql: string, vendorId: string): Promise<void> => {
  await database.asOwner("alter table audit_events disable trigger insert_only");
  await database.asOwner(sql, [vendorId]);
  await database.asOwner("alter table audit_events enable trigger insert_only");
};

describe("keys:rotate", () => {
  const masters = async (): Promise<number> => {
    const rows = await database.asOwner("select distinct master_id from data_keys");
    return rows.length;
  };

  test("goes over to a new master key, also when it is interrupted, and refuses a wrong one", async () => {
    const vendorId = await newVendor("鍵社");
    const actor = await newMember(database, { vendorId, clinicId: null }, "vendorAdmin");
    const place = { vendorId, clinicId: null, recordId: randomUUID(), field: "mailPassword" };
    await withTenant(actor, (tx) => sealValue(tx, place, "C4N9秘密"));

    const wrong = await run("keys-rotate", { ENCRYPTION_KEY: key(2), ENCRYPTION_KEY_PREVIOUS: key(3) });
    expect(wrong.printed).toContain("暗号の鍵を開けません。");
    expect(wrong.code).toBe(1);
    expect(await masters()).toBe(1);

    const owner = new pg.Client({ connectionString: database.urls.owner });
    await owner.connect();
    await owner.query("begin");
    await owner.query("select from sealed_values where vendor_id = $1 for update", [vendorId]);
    const next = { ENCRYPTION_KEY: key(2), ENCRYPTION_KEY_PREVIOUS: key(1) };
    const interrupted = startScript("scripts/keys-rotate.ts", environment(next));
    const others = (await database.asOwner("select from vendors")).length - 1;
    await until("the last vendor", () =>
      Promise.resolve(interrupted.printed().split("\n").length > others ? true : undefined),
    );
    await interrupted.kill("SIGKILL");
    await owner.end();
    expect(await masters()).toBe(2);

    const again = await run("keys-rotate", next);
    expect(again.printed).toContain("鍵社： 鍵を入れ替えました（暗号化した値 1件）。");
    expect(again.printed).toMatch(/は、すべていまの ENCRYPTION_KEY で包まれています。/);
    expect(again.code).toBe(0);
    expect(await masters()).toBe(1);

    const alone = await run("keys-rotate", { ENCRYPTION_KEY: key(2) });
    expect(alone.code).toBe(0);
    expect(`${wrong.printed}${again.printed}${alone.printed}`).not.toContain("C4N9");
  }, 90_000);
});
