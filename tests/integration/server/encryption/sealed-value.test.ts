import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import type { Actor } from "@/lib/domain/actor";
import { withTenant } from "@/lib/server/db/tenant";
import type { Place } from "@/lib/server/encryption/seal";
import { openValue, sealValue } from "@/lib/server/encryption/sealed-value";
import { listKeyOwners } from "@/lib/server/usecases/encryption/list-key-owners";
import { rotateKeys } from "@/lib/server/usecases/encryption/rotate-keys";
import { productDatabase, type FreshDatabase } from "../../../support/databases/fresh-database";
import { newClinic, newMember, newVendor } from "../../../support/members";
import { until } from "../../../support/until";

const canary = "C4N9";

let database: FreshDatabase;
let vendorId: string;
let vendor: Actor;
let clinic: Actor;
let place: Place;

beforeAll(async () => {
  database = await productDatabase();
  vendorId = await newVendor();
  vendor = await newMember(database, { vendorId, clinicId: null }, "vendorAdmin");
  const clinicId = await newClinic(database, vendorId);
  clinic = await newMember(database, { vendorId, clinicId }, "clinicAdmin");
  place = { vendorId, clinicId, recordId: randomUUID(), field: "secretNumber" };
  await sealed(clinic, place, canary);
});

afterAll(() => database.drop());

const sealed = (actor: Actor, where: Place, text: string): Promise<void> =>
  withTenant(actor, (tx) => sealValue(tx, where, text));

const opened = (actor: Actor, where: Place): Promise<string | null> =>
  withTenant(actor, (tx) => openValue(tx, where));

const keyIds = async (): Promise<string[]> =>
  (await database.asOwner<{ id: string }>("select id from data_keys where vendor_id = $1", [vendorId])).map(
    ({ id }) => id,
  );

describe("a sealed value", () => {
  test("comes back to its own place, is replaced, and is null where there is none", async () => {
    expect(await opened(clinic, place)).toBe(canary);
    await sealed(clinic, { ...place, field: "other" }, "一回目");
    await sealed(clinic, { ...place, field: "other" }, "二回目");
    expect(await opened(clinic, { ...place, field: "other" })).toBe("二回目");
    expect(await opened(clinic, { ...place, field: "none" })).toBeNull();
  });

  test("a vendor seals its own", async () => {
    const own = { vendorId, clinicId: null, recordId: vendorId, field: "mailPassword" };
    await sealed(vendor, own, "password");
    expect(await opened(vendor, own)).toBe("password");
    expect(await opened(clinic, own)).toBeNull();
  });

  test("of a clinic does not exist for its vendor, not even sealed", async () => {
    expect(await opened(vendor, place)).toBeNull();
    const seen = await withTenant(
      vendor,
      (tx) =>
        tx.$queryRaw<unknown[]>`select sealed from sealed_values where record_id = ${place.recordId}::uuid`,
    );
    expect(seen).toEqual([]);
    await expect(sealed(vendor, place, "overwritten")).rejects.toThrow();
    expect(await opened(clinic, place)).toBe(canary);
  });

  test("stands in clear text nowhere in the database", async () => {
    const tables = await database.asOwner<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
    );
    const hex = Buffer.from(canary).toString("hex");
    for (const { name } of tables) {
      const found = await database.asOwner(
        `select from ${name} row where strpos(row::text, $1) > 0 or strpos(row::text, $2) > 0`,
        [canary, hex],
      );
      expect([name, found.length]).toEqual([name, 0]);
    }
    expect(tables.length).toBeGreaterThan(10);
  });

  test("moved by hand to another field, record or tenant it is refused, without a word of its content", async () => {
    const otherVendor = await newVendor("別のメーカー");
    const otherClinic = await newClinic(database, otherVendor);
    const stranger = await newMember(
      database,
      { vendorId: otherVendor, clinicId: otherClinic },
      "clinicAdmin",
    );
    const moves: [Actor, Place][] = [
      [clinic, { ...place, field: "moved" }],
      [clinic, { ...place, recordId: randomUUID() }],
      [
        stranger,
        { vendorId: otherVendor, clinicId: otherClinic, recordId: randomUUID(), field: place.field },
      ],
    ];
    for (const [actor, to] of moves) {
      await database.asOwner(
        `insert into sealed_values (record_id, field, vendor_id, clinic_id, sealed)
         select $1, $2, $3, $4, sealed from sealed_values where record_id = $5 and field = $6`,
        [to.recordId, to.field, to.vendorId, to.clinicId, place.recordId, place.field],
      );
      const refused = await opened(actor, to).catch((thrown: unknown) => thrown);
      expect(refused).toMatchObject({ problem: "broken-value" });
      expect(String(refused)).not.toContain(canary);
      await database.asOwner("delete from sealed_values where record_id = $1 and field = $2", [
        to.recordId,
        to.field,
      ]);
    }
  });

  test("the application's role cannot write keys", async () => {
    const app = new pg.Client({ connectionString: database.urls.app });
    await app.connect();
    for (const sql of [
      "insert into data_keys default values",
      "update data_keys set wrapped = ''",
      "delete from data_keys",
    ])
      await expect(app.query(sql)).rejects.toThrow("permission denied");
    await app.end();
  });
});

describe("a rotation of keys", () => {
  test("seals everything anew, removes the old key and is recorded; again is harmless", async () => {
    const [before] = await keyIds();
    const { values } = await rotateKeys({ vendorId });
    const after = await keyIds();
    expect(after).toHaveLength(1);
    expect(after).not.toContain(before);
    expect(await opened(clinic, place)).toBe(canary);
    expect(await rotateKeys({ vendorId })).toEqual({ values });
    expect(await opened(clinic, place)).toBe(canary);
    const recorded = await database.asOwner<{ data: unknown }>(
      "select data from audit_events where vendor_id = $1 and kind = 'keys.rotated'",
      [vendorId],
    );
    expect(recorded.map(({ data }) => data)).toEqual([{ values }, { values }]);
    expect((await listKeyOwners({})).map(({ foreignKeys }) => foreignKeys)).toEqual([0, 0]);
  });

  test("stops at a value that does not open, and changes nothing", async () => {
    const before = await keyIds();
    const spoilt = randomUUID();
    await database.asOwner(
      `insert into sealed_values (record_id, field, vendor_id, sealed)
       select $1, 'spoilt', $2, set_byte(sealed, 40, 255 - get_byte(sealed, 40)) from sealed_values where record_id = $3 limit 1`,
      [spoilt, vendorId, place.recordId],
    );
    await expect(rotateKeys({ vendorId })).rejects.toMatchObject({ problem: "broken-value" });
    expect(await keyIds()).toEqual(before);
    await database.asOwner("delete from sealed_values where record_id = $1", [spoilt]);
    expect(await opened(clinic, place)).toBe(canary);
  });

  test("waits for whoever is just sealing: what they seal can be opened afterwards", async () => {
    const late = { ...place, field: "late" };
    let rotation: Promise<unknown> = Promise.resolve();
    await withTenant(clinic, async (tx) => {
      await sealValue(tx, late, "間に合った");
      rotation = rotateKeys({ vendorId });
      await until("rotation waits", async () => {
        const waiting = await database.asOwner(
          `select from pg_locks join pg_database on pg_database.oid = pg_locks.database
           where locktype = 'advisory' and not granted and datname = current_database()`,
        );
        return waiting.length > 0 ? true : undefined;
      });
    });
    await rotation;
    expect(await opened(clinic, late)).toBe("間に合った");
  });
});
