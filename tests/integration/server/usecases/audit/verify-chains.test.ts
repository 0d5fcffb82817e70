import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { verifyChains } from "@/lib/server/usecases/audit/verify-chains";
import { rotateKeys } from "@/lib/server/usecases/encryption/rotate-keys";
import { productDatabase, type FreshDatabase } from "../../../../support/databases/fresh-database";
import { newVendor } from "../../../../support/members";

let database: FreshDatabase;
let vendorId: string;

beforeAll(async () => {
  database = await productDatabase();
});

beforeEach(async () => {
  vendorId = await newVendor();
  for (let no = 2; no <= 6; no++) await rotateKeys({ vendorId });
});

afterAll(() => database.drop());

const chain = async (
  known: { vendorId: string; no: bigint; hash: string }[] = [],
): Promise<{ vendorId: string; no: bigint; hash: string; brokenAt: bigint | null }> => {
  const found = (await verifyChains({ known })).find((each) => each.vendorId === vendorId);
  if (found === undefined) throw new Error("no chain");
  return found;
};

/** As the owner, with the guards switched off: what somebody with the keys of the database could do. */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  await database.asOwner("alter table audit_events disable trigger user");
  for (const sql of statements) await database.asOwner(sql.replaceAll(":vendor", `'${vendorId}'`));
  await database.asOwner("alter table audit_events enable trigger user");
};

const rehash = (no: number): string =>
  `update audit_events event set previous = (select hash from audit_events where vendor_id = :vendor and no = ${no - 1})
   where vendor_id = :vendor and no = ${no};
   update audit_events event set hash = app.audit_hash(event) where vendor_id = :vendor and no = ${no}`;

const copyTo = (no: number): string =>
  `insert into audit_events select vendor_id, ${no}, at, clinic_id, person_id, application_id, kind, data, previous, hash
   from audit_events where vendor_id = :vendor and no = 3`;

const headTo = (no: number): string =>
  `update audit_heads set no = ${no}, hash = (select hash from audit_events where vendor_id = :vendor and no = ${no})
   where vendor_id = :vendor`;

const shiftUp = [
  "update audit_events set no = no + 100 where vendor_id = :vendor and no >= 4",
  "update audit_events set no = no - 99 where vendor_id = :vendor and no > 100",
];

test("a chain nobody touched is sound, also from its noted end", async () => {
  const { no, hash, brokenAt } = await chain();
  expect([no, brokenAt]).toEqual([6n, null]);
  await rotateKeys({ vendorId });
  expect(await chain([{ vendorId, no, hash }])).toMatchObject({ no: 7n, brokenAt: null });
});

describe("the first bad number is found", () => {
  test.each<[string, bigint, readonly string[]]>([
    ["a changed event", 4n, [`update audit_events set data = '{}' where vendor_id = :vendor and no = 4`]],
    [
      "a changed time",
      4n,
      ["update audit_events set at = at + interval '1 second' where vendor_id = :vendor and no = 4"],
    ],
    [
      "the last one changed",
      6n,
      [`update audit_events set data = '{}' where vendor_id = :vendor and no = 6`],
    ],
    [
      "a changed event with its own hash made fit",
      5n,
      [`update audit_events set data = '{}' where vendor_id = :vendor and no = 4`, rehash(4)],
    ],
    [
      "the last one changed and made fit, without the head",
      6n,
      [`update audit_events set data = '{}' where vendor_id = :vendor and no = 6`, rehash(6)],
    ],
    ["a deleted event", 5n, ["delete from audit_events where vendor_id = :vendor and no = 4"]],
    [
      "a deleted event with the gap closed",
      4n,
      [
        "delete from audit_events where vendor_id = :vendor and no = 4",
        "update audit_events set no = no - 1 where vendor_id = :vendor and no = 5",
        "update audit_events set no = no - 1 where vendor_id = :vendor and no = 6",
      ],
    ],
    ["the first one deleted", 2n, ["delete from audit_events where vendor_id = :vendor and no = 1"]],
    ["an inserted event", 4n, [...shiftUp, copyTo(4)]],
    ["an inserted event made fit", 5n, [...shiftUp, copyTo(4), rehash(4)]],
    ["an event added beyond the end", 7n, [copyTo(7), rehash(7)]],
    [
      "two events in each other's place",
      3n,
      [
        "update audit_events set no = 99 where vendor_id = :vendor and no = 3",
        "update audit_events set no = 3 where vendor_id = :vendor and no = 4",
        "update audit_events set no = 4 where vendor_id = :vendor and no = 99",
      ],
    ],
    ["an end that was cut off", 5n, ["delete from audit_events where vendor_id = :vendor and no >= 5"]],
    ["everything deleted", 1n, ["delete from audit_events where vendor_id = :vendor"]],
  ])("%s", async (_what, no, statements) => {
    await tamper(...statements);
    expect((await chain()).brokenAt).toBe(no);
  });
});

describe("an end that was cut off and closed again", () => {
  const cut = ["delete from audit_events where vendor_id = :vendor and no >= 5", headTo(4)];

  test("is sound in itself, and found by the noted end", async () => {
    const { no, hash } = await chain();
    await tamper(...cut);
    expect(await chain()).toMatchObject({ no: 4n, brokenAt: null });
    expect(await chain([{ vendorId, no, hash }])).toMatchObject({ brokenAt: 5n });
  });

  test("is found also when it has grown again", async () => {
    const { no, hash } = await chain();
    await tamper(...cut);
    for (let time = 0; time < 3; time++) await rotateKeys({ vendorId });
    expect(await chain()).toMatchObject({ no: 7n, brokenAt: null });
    expect(await chain([{ vendorId, no, hash }])).toMatchObject({ brokenAt: 6n });
  });
});

test("a vendor that is gone with its whole chain is found by its noted end", async () => {
  const known = [{ vendorId: "00000000-0000-4000-8000-000000000000", no: 3n, hash: "aa" }];
  expect(await verifyChains({ known })).toContainEqual(
    expect.objectContaining({ vendorId: known[0]?.vendorId, vendorName: null, brokenAt: 1n }),
  );
});

test("without switching the guard off nobody changes an event, not even the owner", async () => {
  for (const sql of [
    "update audit_events set kind = kind",
    "delete from audit_events",
    "truncate audit_events",
  ])
    await expect(database.asOwner(sql)).rejects.toThrow("only ever added to");
});
